package org.linli.hours;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The caller's time credits.
 *
 * @param on whether the community keeps them now
 * @param minutes what there is; below zero where hours were taken back after their credits had been given away
 * @param lapsing the oldest of it
 * @param gifts the newest first
 */
public record CreditsView(boolean on, int minutes, @Nullable Lapsing lapsing, List<CreditGiftView> gifts) {

    /** What lapses next, and when. */
    public record Lapsing(OffsetDateTime at, int minutes) {}
}
