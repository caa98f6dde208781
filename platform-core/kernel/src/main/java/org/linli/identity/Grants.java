package org.linli.identity;

import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.GRID_OFFICER;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.OPERATOR;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linli.spi.Role;

/** Who gives which roles to others, and takes them away: never one above their own, never outside their own place. */
final class Grants {

    private static final Map<Role, Set<Role>> GIVEN_BY = Map.of(
            OPERATOR, Set.of(BUREAU),
            BUREAU, Set.of(LEAD, WORKER),
            LEAD, Set.of(LEAD, WORKER, GRID_OFFICER, VOLUNTEER, RESIDENT),
            WORKER, Set.of(WORKER, VOLUNTEER, RESIDENT));

    private Grants() {}

    static boolean mayGive(List<HeldRole> giver, HeldRole given) {
        return giver.stream()
                .anyMatch(held -> held.place().covers(given.place())
                        && GIVEN_BY.getOrDefault(held.role(), Set.of()).contains(given.role()));
    }
}
