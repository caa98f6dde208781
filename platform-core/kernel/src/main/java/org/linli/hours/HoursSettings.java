package org.linli.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.linli.spi.CommunityOwned;

/** What a community has set about hours, one row at most. */
@Entity
@Table(name = "hours_settings")
public class HoursSettings extends CommunityOwned {

    private String stars;

    protected HoursSettings() {} // for Jakarta Persistence

    HoursSettings(StarLevels stars) {
        this.stars = stars.written();
    }

    void change(StarLevels other) {
        stars = other.written();
    }

    StarLevels stars() {
        return StarLevels.read(stars);
    }
}
