package org.linli.web.system;

import java.sql.Connection;
import java.sql.SQLException;

/** In a community whose rows have the same ids, what is done is done as anywhere else, and there only. */
record AskedInTwin(Findings findings) {

    void attack(Target under, Connection connection) throws SQLException {
        Recipe recipe = under.recipe();
        if (!recipe.hasTwin()) {
            return;
        }
        Neighbourhood victim = under.rivals().victim();
        Neighbourhood twin = under.rivals().twin();
        Recipe.Ready target = recipe.make(victim);
        Twins.copy(victim, twin);
        Rows before = Rows.of(connection, victim.code);
        Rows twins = Rows.of(connection, twin.code);
        Answer answer = target.person().ask(target.call().at("community", twin.code));
        findings.tried();
        if (!answer.succeeded()) {
            findings.attacked(recipe + ": in the twin another community's rows make a difference: " + answer);
        }
        findings.unchanged(
                recipe + ": a call in the twin",
                before.withoutPeople(),
                Rows.of(connection, victim.code).withoutPeople());
        boolean changes = target.call().writes() && !recipe.changesNothing();
        if (changes
                && answer.succeeded()
                && twins.differences(Rows.of(connection, twin.code)).isEmpty()) {
            findings.attacked(recipe + ": a call in the twin changes nothing there");
        }
    }
}
