package org.linli.hours;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A record with all that has happened to it, the oldest first; both sides see the same. */
public record RecordHistory(RecordView record, List<Event> events) {

    /** What can happen to a record. */
    public enum What {
        NOTED,
        CONFIRMED,
        CORRECTED,
        ASKED,
        ANSWERED
    }

    /**
     * Something that has happened.
     *
     * @param by the name of who did it; null for the platform, empty for somebody who does not belong here any more
     * @param minutes those noted or confirmed; of a correction the difference, below zero where some were taken back
     * @param text the reason, the question or the answer
     */
    public record Event(
            OffsetDateTime at,
            What what,
            @Nullable String by,
            @Nullable Integer minutes,
            @Nullable String text) {}
}
