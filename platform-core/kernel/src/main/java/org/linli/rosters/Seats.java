package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The only way to a seat: conditional updates that count on the row itself, never on what was read before. Whoever has updated or
 * held a shift keeps its row until the transaction ends.
 */
@ApplicationScoped
class Seats {

    /** A sign-up is no edit: a coordinator's version stays good. Left out, the persistence provider would count it up. */
    private static final String UPDATE = "update Shift s set s.version = s.version, ";

    private static final String OPEN = " s.id = :shift and s.state = org.linli.rosters.Shift.State.OPEN"
            + " and s.suspended = false and s.startsAt > :now";

    @Inject
    EntityManager entities;

    /**
     * What somebody got.
     *
     * @param seat whether it is a seat, else a place on the waiting list
     * @param queue the number on the waiting list, 0 with a seat
     * @param position how many wait up to this one, 0 with a seat
     */
    record Place(boolean seat, int queue, int position) {

        static final Place SEAT = new Place(true, 0, 0);
    }

    /** Takes a seat, else a place on the waiting list; empty when the shift is not open any more. */
    Optional<Place> take(UUID shift, Instant now) {
        if (change("s.taken = s.taken + 1", OPEN + " and s.taken < s.seats", shift, now)) {
            return Optional.of(Place.SEAT);
        }
        if (!change("s.waiting = s.waiting + 1, s.queue = s.queue + 1", OPEN, shift, now)) {
            return Optional.empty();
        }
        return Optional.of(seatFreedMeanwhile(shift) ? Place.SEAT : lastInTheQueue(shift));
    }

    /** The shift as it is now; nobody takes or gives back a seat on it before the transaction ends. */
    Optional<Shift> hold(UUID shift) {
        return entities
                .createQuery("select s from Shift s where s.id = :shift", Shift.class)
                .setParameter("shift", shift)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }

    /** Gives a seat back. The shift is held. */
    void giveBack(UUID shift) {
        count(shift, -1, 0);
    }

    /** One leaves the waiting list. The shift is held. */
    void leaveQueue(UUID shift) {
        count(shift, 0, -1);
    }

    /** Gives free seats to people who wait. The shift is held. */
    void moveUp(UUID shift, int people) {
        count(shift, people, -people);
    }

    /** The first who wait. The shift is held, so nobody among them withdraws meanwhile. */
    List<SignUp> firstWaiting(UUID shift, int people) {
        return entities.createQuery(
                        "select u from SignUp u where u.shift = :shift"
                                + " and u.state = org.linli.rosters.SignUp.State.WAITING order by u.queue",
                        SignUp.class)
                .setParameter("shift", shift)
                .setMaxResults(people)
                .getResultList();
    }

    /** Somebody may have given a seat back between the two updates; now the row is ours. */
    private boolean seatFreedMeanwhile(UUID shift) {
        return entities.createQuery(UPDATE + "s.taken = s.taken + 1, s.waiting = s.waiting - 1"
                                + " where s.id = :shift and s.taken < s.seats")
                        .setParameter("shift", shift)
                        .executeUpdate()
                == 1;
    }

    private Place lastInTheQueue(UUID shift) {
        Object[] drawn = entities.createQuery(
                        "select s.queue, s.waiting from Shift s where s.id = :shift", Object[].class)
                .setParameter("shift", shift)
                .getSingleResult();
        return new Place(false, (int) drawn[0], (int) drawn[1]);
    }

    private boolean change(String set, String where, UUID shift, Instant now) {
        return entities.createQuery(UPDATE + set + " where" + where)
                        .setParameter("shift", shift)
                        .setParameter("now", now)
                        .executeUpdate()
                == 1;
    }

    private void count(UUID shift, int taken, int waiting) {
        int rows = entities.createQuery(UPDATE + "s.taken = s.taken + :taken, s.waiting = s.waiting + :waiting"
                        + " where s.id = :shift")
                .setParameter("taken", taken)
                .setParameter("waiting", waiting)
                .setParameter("shift", shift)
                .executeUpdate();
        if (rows != 1) {
            throw new IllegalStateException("A held shift is gone");
        }
    }
}
