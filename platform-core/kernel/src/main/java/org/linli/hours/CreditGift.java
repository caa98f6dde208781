package org.linli.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommunityOwned;

/**
 * Time credits that a volunteer has given to a neighbour, who needs neither a phone nor an account: the number goes on a slip of paper.
 *
 * <p>It is open until the community notes that the neighbour was helped for it, gives it back, or it lapses. Its minutes lie on an
 * account of its own meanwhile.
 */
@Entity
@Table(name = "credit_gift")
public class CreditGift extends CommunityOwned {

    /** How it stands. */
    public enum State {
        OPEN,
        USED,
        RETURNED,
        LAPSED
    }

    private String number;

    @Column(name = "giver_id")
    @Convert("uuid")
    private UUID giver;

    private String recipient;
    private @Nullable String home;
    private int minutes;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    @Column(name = "given_at")
    private Instant givenAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Column(name = "settled_by")
    @Convert("uuid")
    @SuppressWarnings("unused")
    private @Nullable UUID settledBy;

    private @Nullable String reason;

    protected CreditGift() {} // for Jakarta Persistence

    CreditGift(String number, UUID giver, NewCreditGift told, Instant now) {
        this.number = number;
        this.giver = giver;
        this.recipient = told.recipient();
        this.home = told.home();
        this.minutes = told.minutes();
        this.givenAt = now;
    }

    void settle(State how, @Nullable UUID by, @Nullable String why, Instant now) {
        state = how;
        settledBy = by;
        settledAt = now;
        reason = why;
    }

    boolean open() {
        return state == State.OPEN;
    }

    String number() {
        return number;
    }

    UUID giver() {
        return giver;
    }

    String recipient() {
        return recipient;
    }

    @Nullable
    String home() {
        return home;
    }

    int minutes() {
        return minutes;
    }

    State state() {
        return state;
    }

    Instant givenAt() {
        return givenAt;
    }

    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
