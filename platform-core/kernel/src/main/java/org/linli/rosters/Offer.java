package org.linli.rosters;

/**
 * A shift, what is to be done on it, and how full it is.
 *
 * @param taken seats that have people, as far as the one who looks can know
 * @param waiting people on the waiting list, likewise
 */
record Offer(Shift shift, Post post, int taken, int waiting) {

    static Offer of(Shift shift, Post post) {
        return new Offer(shift, post, shift.taken(), shift.waiting());
    }

    /** After one more has got this place. */
    Offer with(Seats.Place place) {
        return place.seat()
                ? new Offer(shift, post, Math.min(shift.seats(), taken + 1), waiting)
                : new Offer(shift, post, shift.seats(), place.position());
    }

    /** After some have moved up from the waiting list. */
    Offer moved(int people) {
        return new Offer(shift, post, taken + people, waiting - people);
    }
}
