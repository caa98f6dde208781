package org.linli.hours;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.linli.spi.CommunityOwned;

/** Where minutes lie. Its balance is the sum of its entries and is kept nowhere else. */
@Entity
@Table(name = "ledger_account")
public class LedgerAccount extends CommunityOwned {

    /** What it is for. Those where minutes come from have a balance below zero. */
    enum Kind {
        /** Where a program's minutes come from. */
        ISSUE,
        /** What a person has served and nobody has confirmed yet. */
        PENDING,
        /** What a person has served and a second person has confirmed. */
        CONFIRMED,
        /** Where a community's time credits come from. */
        CREDIT_SOURCE,
        /** The time credits of a person. */
        CREDIT,
        /** The time credits that were given to a neighbour on paper, one account for each gift. */
        CREDIT_GIFT,
        /** Time credits that somebody was helped for. */
        CREDIT_USED,
        /** Time credits that nobody used in time. */
        CREDIT_LAPSED
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String holder;

    protected LedgerAccount() {} // for Jakarta Persistence

    LedgerAccount(Kind kind, String holder) {
        this.kind = kind;
        this.holder = holder;
    }

    Kind kind() {
        return kind;
    }

    String holder() {
        return holder;
    }
}
