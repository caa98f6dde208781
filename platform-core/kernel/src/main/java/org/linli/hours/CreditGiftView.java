package org.linli.hours;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A gift of time credits, for who gave it and for the desk.
 *
 * @param number stands on the slip of paper
 * @param giver the name of who gave it, empty for somebody who does not belong here any more
 * @param reason why it was given back
 */
public record CreditGiftView(
        UUID id,
        String number,
        String giver,
        String recipient,
        @Nullable String home,
        int minutes,
        CreditGift.State state,
        OffsetDateTime givenAt,
        @Nullable OffsetDateTime settledAt,
        @Nullable String reason) {}
