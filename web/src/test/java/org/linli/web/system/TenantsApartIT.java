package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SharedSystem.class)
class TenantsApartIT {

    @Test
    void everyOperationThatThereIsIsAttacked(StartedSystem system) {
        OpenApi document = OpenApi.of(system.stranger());

        assertThat(Recipes.all())
                .extracting(Recipe::operation)
                .containsExactlyInAnyOrderElementsOf(document.operations().keySet());
    }

    @Test
    void nobodyReachesWhatIsAnothersByAnyOperation(StartedSystem system) throws SQLException {
        Attacks attacks = new Attacks(Rivals.in(new World(system)));

        for (Attacks.Attack attack : attacks.all().values()) {
            attack.make();
        }

        Sizes.report("Tenants apart: " + Recipes.all().size() + " operations, "
                + attacks.findings().tries() + " tries");
        assertThat(attacks.findings().all()).isEmpty();
    }

    @Test
    void everySeededFaultIsFound(TestDatabase database, @TempDir Path folder) throws Exception {
        List<Trial> trials = new ArrayList<>();
        for (Fault fault : chosen()) {
            Trial trial = Trial.of(fault, database, Files.createDirectory(folder.resolve("fault" + trials.size())));
            Sizes.report(trial.toString());
            trials.add(trial);
        }

        assertThat(trials).isNotEmpty().allMatch(Trial::isFound);
    }

    /** Else a fault would be found because nothing works. */
    @Test
    @EnabledIfSystemProperty(named = "linli.long", matches = "true")
    void anOwnerWhoIsRefusedIsNoFinding(TestDatabase database, @TempDir Path folder) throws Exception {
        Trial trial = Trial.of(Faults.refusingItsOwners(), database, folder);

        Sizes.report(trial.toString());
        assertThat(trial.isFound()).isFalse();
        assertThat(trial.refused())
                .singleElement()
                .asString()
                .startsWith("GET /communities/{community}/shifts/{shift}/sign-ups: its owner is refused: 403");
    }

    /** All in a long run or those that are named, else two, others each time. */
    private static List<Fault> chosen() {
        List<Fault> faults = new ArrayList<>(Faults.all());
        String named = System.getProperty("linli.fault", "");
        if (!named.isEmpty()) {
            return faults.stream().filter(fault -> fault.name().contains(named)).toList();
        }
        if (Sizes.isLong()) {
            return faults;
        }
        Collections.shuffle(faults, new Random(Sizes.seed("Seeded faults")));
        return faults.subList(0, Math.min(faults.size(), Integer.getInteger("linli.faults", 2)));
    }
}
