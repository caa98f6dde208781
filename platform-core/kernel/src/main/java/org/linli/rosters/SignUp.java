package org.linli.rosters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.linli.spi.CommunityOwned;

/**
 * That somebody has a seat on a shift or waits for one. A person has one for a shift at most, which is used again when they come
 * back. It changes only while its shift is held.
 */
@Entity
@Table(name = "sign_up")
public class SignUp extends CommunityOwned {

    /** How it stands. */
    enum State {
        CONFIRMED,
        WAITING,
        WITHDRAWN
    }

    @Column(name = "shift_id")
    @Convert("uuid")
    private UUID shift;

    @Column(name = "account_id")
    @Convert("uuid")
    private UUID account;

    @Enumerated(EnumType.STRING)
    private State state;

    private int queue;
    private Instant since;

    protected SignUp() {} // for Jakarta Persistence

    SignUp(UUID shift, UUID account, Seats.Place place, Instant now) {
        this.shift = shift;
        this.account = account;
        take(place, now);
    }

    /** Takes a place, at first or after a withdrawal. */
    final void take(Seats.Place place, Instant now) {
        state = place.seat() ? State.CONFIRMED : State.WAITING;
        queue = place.queue();
        since = now;
    }

    void moveUp() {
        state = State.CONFIRMED;
    }

    void withdraw() {
        state = State.WITHDRAWN;
    }

    UUID shift() {
        return shift;
    }

    UUID account() {
        return account;
    }

    State state() {
        return state;
    }

    boolean confirmed() {
        return state == State.CONFIRMED;
    }

    boolean waits() {
        return state == State.WAITING;
    }

    boolean withdrawn() {
        return state == State.WITHDRAWN;
    }

    /** The number drawn for the waiting list: whoever has the lowest is first. */
    int queue() {
        return queue;
    }

    Instant since() {
        return since;
    }
}
