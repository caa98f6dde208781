package org.linli.rosters;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on a shift, for those who lead it.
 *
 * @param position on the waiting list, from 1; null with a seat
 */
public record PersonOnShift(
        UUID id, Who account, SignUp.State state, @Nullable Integer position, OffsetDateTime since) {

    /** Whose sign-up it is; the name is empty when they have left the community. */
    public record Who(UUID id, String name) {}
}
