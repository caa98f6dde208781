package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/**
 * Gives free seats to those who wait, in their order.
 *
 * <p>Nobody moves up on a shift that is cancelled, has begun, or is put away with its program, where they could not see what they have
 * got. When the program comes back, they do.
 */
@ApplicationScoped
class MoveUp {

    @Inject
    Shifts shifts;

    @Inject
    Seats seats;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    /**
     * Fills free seats of a shift that is held.
     *
     * @param free how many there are
     * @return the shift as it is after it
     */
    Offer fill(Shift shift, int free) {
        Offer offer = Offer.of(shift, shifts.post(shift.post()));
        if (shift.cancelled() || shift.suspended() || shift.startedBy(clock.instant())) {
            return offer;
        }
        List<SignUp> next = seats.firstWaiting(shift.id(), free);
        if (next.isEmpty()) {
            return offer;
        }
        next.forEach(SignUp::moveUp);
        seats.moveUp(shift.id(), next.size());
        announcements.movedUp(shift, offer.post(), next);
        return offer.moved(next.size());
    }
}
