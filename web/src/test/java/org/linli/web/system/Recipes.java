package org.linli.web.system;

import static org.linli.spi.Role.GRID_OFFICER;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import java.util.List;
import java.util.stream.Stream;
import org.linli.spi.Role;

/** Every operation: who may call it, and how. A feature's are in a file of their own, named here. */
final class Recipes {

    static final String HERE = "/communities/{community}";
    static final Role[] NEIGHBOURS = {WORKER, GRID_OFFICER, VOLUNTEER, RESIDENT};

    private Recipes() {}

    static Recipe of(String operation) {
        return all().stream()
                .filter(recipe -> recipe.operation().equals(operation))
                .findFirst()
                .orElseThrow(() -> new AssertionError("Nothing says how to call " + operation));
    }

    static List<Recipe> all() {
        return Stream.of(
                        SessionRecipes.all(),
                        DistrictRecipes.all(),
                        CalendarRecipes.all(),
                        CommunityRecipes.all(),
                        PeopleRecipes.all(),
                        RosterRecipes.all(),
                        HoursRecipes.all(),
                        CertificateRecipes.all(),
                        CreditRecipes.all(),
                        ProgramRecipes.all(),
                        CanteenRecipes.all())
                .flatMap(List::stream)
                .toList();
    }
}
