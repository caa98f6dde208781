package org.linli.web.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.linli.spi.Role;

/** Somebody of elsewhere asks under the {@code Idempotency-Key} of the victim: the answer that was kept is not theirs. */
record AskedAgain(Findings findings) {

    void attack(Target under, Connection connection) throws SQLException {
        Recipe recipe = under.recipe();
        if (!under.call().writes() || recipe.isOpen() || recipe.owner() == Role.OPERATOR) {
            return;
        }
        String key = "key-" + UUID.randomUUID();
        Neighbourhood victim = under.rivals().victim();
        Recipe.Ready target = recipe.make(victim);
        Recipe.Ready foreign = recipe.make(under.rivals().farAway());
        Answer first = target.person().ask(target.call().header("Idempotency-Key", key));
        findings.succeeds(recipe + " with a key", first);
        Rows before = Rows.of(connection, victim.code);
        Answer other = foreign.person().ask(foreign.call().header("Idempotency-Key", key));
        String what = recipe + ": somebody else's Idempotency-Key";
        if (!other.succeeded() || other.header("Idempotency-Replayed").isPresent()) {
            findings.attacked(what + " is answered " + other + " after " + first);
        }
        findings.showsNothing(what, other, under.victims());
        Answer same = foreign.person().ask(target.call().header("Idempotency-Key", key + "2"));
        findings.showsNothing(recipe + ": sent again by somebody else", same, under.victims());
        findings.unchanged(what, before, Rows.of(connection, victim.code));
    }
}
