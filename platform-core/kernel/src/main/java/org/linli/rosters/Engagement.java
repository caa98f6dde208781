package org.linli.rosters;

/** A shift that somebody has a seat on or waits for. */
record Engagement(SignUp signUp, Offer offer) {

    /** Whether it keeps its owner from another shift. One who waits may get the seat, so waiting counts too. */
    boolean clashesWith(Shift other) {
        Shift mine = offer.shift();
        return !signUp.withdrawn() && !mine.cancelled() && !mine.id().equals(other.id()) && mine.overlaps(other);
    }
}
