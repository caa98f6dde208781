package org.linli.web.system;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a fault fared.
 *
 * @param refused what its owners could not do before anybody attacked: such a fault is not found but noticed
 * @param found the first thing that an attack got, learnt or changed
 */
record Trial(Fault fault, List<Finding> refused, Optional<Finding> found, Duration took) {

    /** Starts a system with the fault, lets its owners do everything, then attacks until something is found. */
    static Trial of(Fault fault, TestDatabase database, Path folder) throws Exception {
        Instant began = Instant.now();
        Faulty faulty = Faulty.of(fault, folder);
        try (StartedSystem system = StartedSystem.start("fault", database, faulty.war(), faulty.programs())) {
            Findings findings = findings(fault, system);
            return new Trial(
                    fault,
                    findings.firstByAttack().isPresent() ? List.of() : findings.refusedOwners(),
                    findings.firstByAttack(),
                    Duration.between(began, Instant.now()));
        }
    }

    private static Findings findings(Fault fault, StartedSystem system) throws SQLException {
        Attacks attacks;
        try {
            attacks = new Attacks(Rivals.in(new World(system)));
        } catch (AssertionError e) {
            Findings none = new Findings();
            none.ownerRefused("no neighbourhood could be made: " + e.getMessage());
            return none;
        }
        attacks.serveOwners();
        if (attacks.findings().all().isEmpty()) {
            attackUntilFound(fault, attacks);
        }
        return attacks.findings();
    }

    private static void attackUntilFound(Fault fault, Attacks attacks) throws SQLException {
        List<Map.Entry<String, Attacks.Attack>> likelyFirst = attacks.all().entrySet().stream()
                .sorted(Comparator.comparing(attack -> !fault.isLikelyFoundBy(attack.getKey())))
                .toList();
        for (Map.Entry<String, Attacks.Attack> attack : likelyFirst) {
            attack.getValue().make();
            if (attacks.findings().firstByAttack().isPresent()) {
                return;
            }
        }
    }

    boolean isFound() {
        return found.isPresent() && refused.isEmpty();
    }

    @Override
    public String toString() {
        String how = found.map(finding -> "found: " + finding)
                .orElse(refused.isEmpty() ? "not found" : "its owners cannot: " + refused);
        return "«" + fault + "» after " + took.toSeconds() + " s: " + how;
    }
}
