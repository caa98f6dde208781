package org.linli.spi;

import java.time.Instant;
import java.util.UUID;

/**
 * Tells the platform that somebody has served for the program in the current community.
 *
 * <p>The minutes are booked as pending in the transaction that tells of them, so they are there if and only if that one commits. They
 * count once a second person at the community has confirmed them; the volunteer sees both and may ask about them. Nothing that was
 * booked is ever changed or deleted: a community corrects it by a counter-booking with a reason.
 *
 * <p>Hours of the program's shifts are noted by the platform itself; a program tells only of what no roster knows.
 */
public interface ServiceHours {

    /**
     * Books a service. Told again under the same reference, it changes nothing, whatever else is told.
     *
     * @param reference names this service for ever, unique within the program and the community: 1 to 80 letters, digits, hyphens,
     *     dots and slashes
     * @param account who served; somebody who belongs to the current community
     * @param what the work, as the volunteer and the coordinator read it, at most 120 characters in each language
     * @param start when it began, not in the future
     * @param minutes how long it took, 1 to 1440
     * @throws IllegalArgumentException for anything out of these ranges
     */
    void served(String reference, UUID account, Texts what, Instant start, int minutes);
}
