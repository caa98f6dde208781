package org.linli.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.linli.spi.Texts;

/**
 * That somebody has served.
 *
 * @param reference names this service for ever, unique in the community, 1 to 160 characters
 * @param program the id of the program that it was for, empty for none
 * @param what the work, such as the name of the post
 * @param minutes 1 to {@value ServiceRecord#MOST_MINUTES}; may be fewer than from start to end
 */
public record Served(
        String reference, UUID account, String program, Texts what, Instant startsAt, Instant endsAt, int minutes) {

    public Served {
        if (reference.isEmpty() || reference.length() > 160) {
            throw new IllegalArgumentException("A service's reference has 1 to 160 characters: " + reference);
        }
        if (!startsAt.isBefore(endsAt)) {
            throw new IllegalArgumentException("A service ends after it starts: " + reference);
        }
        if (minutes < 1 || minutes > ServiceRecord.MOST_MINUTES) {
            throw new IllegalArgumentException("A service lasts 1 to 1440 minutes: " + reference);
        }
    }

    /** The whole time between start and end. */
    public static int minutesBetween(Instant startsAt, Instant endsAt) {
        return (int) Duration.between(startsAt, endsAt).toMinutes();
    }
}
