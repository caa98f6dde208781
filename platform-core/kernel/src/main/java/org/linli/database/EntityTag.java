package org.linli.database;

import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/**
 * The version that somebody saw before they changed it, from {@code If-Match}.
 *
 * @param value null where the caller does not mind
 */
public record EntityTag(@Nullable String value) {

    /**
     * Refuses a change of what was not seen.
     *
     * @throws ProblemException {@link CommonProblem#STALE_EDIT}
     */
    public void check(long version) {
        if (value != null && !value.strip().equals("*") && !value.strip().equals(of(version))) {
            throw new ProblemException(CommonProblem.STALE_EDIT);
        }
    }

    /** The tag of a version, for the {@code ETag} header. */
    public static String of(long version) {
        return "\"" + version + '"';
    }
}
