package org.linli.rosters;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.Clocks;

/** The days that a list is asked for, as moments: from the beginning of one to the end of another. */
record Days(Instant from, Instant to) {

    private static final int USUAL = 14;

    /** Both days are included; from today on and for two weeks where it is not said. */
    static Days of(@Nullable LocalDate from, @Nullable LocalDate to, Instant now) {
        LocalDate first = from == null ? LocalDate.ofInstant(now, Clocks.ZONE) : from;
        LocalDate last = to == null ? first.plusDays(USUAL) : to;
        return new Days(begin(first), begin(last.plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }
}
