package org.linli.tenants;

import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/**
 * The version that somebody saw before they changed it, from {@code If-Match}.
 *
 * @param value null where the caller does not mind
 */
record EntityTag(@Nullable String value) {

    /**
     * Refuses a change of what was not seen.
     *
     * @throws ProblemException {@link CommonProblem#STALE_EDIT}
     */
    void check(long version) {
        if (value != null && !value.strip().equals("*") && !value.strip().equals(of(version))) {
            throw new ProblemException(CommonProblem.STALE_EDIT);
        }
    }

    static String of(long version) {
        return "\"" + version + '"';
    }
}
