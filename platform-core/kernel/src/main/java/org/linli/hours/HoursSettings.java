package org.linli.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.linli.spi.CommunityOwned;

/** What a community has set about hours, one row at most. */
@Entity
@Table(name = "hours_settings")
public class HoursSettings extends CommunityOwned {

    private String stars;
    private boolean credits;

    @Column(name = "credit_months")
    private int creditMonths;

    protected HoursSettings() {} // for Jakarta Persistence

    HoursSettings(StarLevels stars, CreditRules credits) {
        change(stars, credits);
    }

    final void change(StarLevels newStars, CreditRules newCredits) {
        stars = newStars.written();
        credits = newCredits.on();
        creditMonths = newCredits.months();
    }

    CreditRules credits() {
        return new CreditRules(credits, creditMonths);
    }

    StarLevels stars() {
        return StarLevels.read(stars);
    }
}
