package org.linli.web.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.linli.spi.Role;

/** Where a program is switched off, nobody is served by it, and its rows stay. */
record AskedWhenOff(Findings findings, Rivals rivals) {

    void attack() throws SQLException {
        Neighbourhood victim = rivals.victim();
        List<Recipe.Ready> ready = Recipes.all().stream()
                .filter(Recipe::ofProgram)
                .map(recipe -> recipe.make(victim))
                .toList();
        victim.person(Role.WORKER).ask(victim.things.canteen("SUSPENDED")).required();
        try (Connection connection = rivals.world().system.connection()) {
            Rows before = Rows.of(connection, victim.code);
            for (Recipe.Ready call : ready) {
                findings.tried();
                Answer answer = call.ask();
                if (answer.status() != 409 || !answer.problem().equals("closed")) {
                    findings.attacked(call.call().operation() + ": answers though switched off: " + answer);
                }
            }
            findings.unchanged("a program that is switched off", before, Rows.of(connection, victim.code));
        } finally {
            victim.person(Role.WORKER).ask(victim.things.canteen("ENABLED")).required();
        }
    }
}
