package org.linli.rosters;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Says who was there. Kept by whoever takes the attendance; where nobody does, everybody with a seat was there for as long as the
 * shift was planned.
 */
public interface Attendance {

    /**
     * The minutes that people served on a shift of the current community that has ended. Whoever is left out, or has none, was not
     * there; somebody without a seat may be in it.
     *
     * @return empty while it is not settled yet: it is asked again later
     */
    Optional<Map<UUID, Integer>> minutes(UUID shift);
}
