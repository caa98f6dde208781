package org.linli.web.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.linli.spi.Role;

/**
 * Tries everything that somebody might who wants what is not theirs, and notes whatever can be told apart from asking for something
 * that does not exist, shows a foreign text, or changes a foreign row.
 */
final class Attacks {

    static final String SWITCHED_OFF = "a program that is switched off";
    static final String BY_NIGHT = "the nightly job";

    /** One of them, to be made at any time. */
    @FunctionalInterface
    interface Attack {
        void make() throws SQLException;
    }

    private final Rivals rivals;
    private final Findings findings = new Findings();

    Attacks(Rivals rivals) {
        this.rivals = rivals;
    }

    Findings findings() {
        return findings;
    }

    /** Each by its name: that of the operation, or one of the names above. */
    Map<String, Attack> all() {
        Map<String, Attack> all = new LinkedHashMap<>();
        for (Recipe recipe : Recipes.all()) {
            all.put(recipe.operation(), () -> attack(recipe));
        }
        all.put(SWITCHED_OFF, () -> prepared(SWITCHED_OFF, new AskedWhenOff(findings, rivals)::attack));
        all.put(BY_NIGHT, () -> prepared(BY_NIGHT, new DoneByNight(findings, rivals)::attack));
        return all;
    }

    /** Proves that every operation serves its owner, as long as nobody attacks. */
    void serveOwners() throws SQLException {
        for (Recipe recipe : Recipes.all()) {
            prepared(recipe.operation(), () -> {
                Target target = new Target(recipe, rivals, recipe.make(rivals.victim()), java.util.List.of());
                owner(target, target.ready());
            });
        }
    }

    private void attack(Recipe recipe) throws SQLException {
        prepared(recipe.operation(), () -> {
            try (Connection connection = rivals.world().system.connection()) {
                attack(Target.of(recipe, rivals), connection);
            }
        });
    }

    /**
     * One operation in every way that applies to it. What can be read is read by its owner first, so that whatever the server keeps of
     * it is kept; what is done is done by its owner last.
     */
    private void attack(Target target, Connection connection) throws SQLException {
        Recipe recipe = target.recipe();
        Neighbourhood victim = rivals.victim();
        Person second = victim.second(recipe.owner());
        if (!target.call().writes()) {
            owner(target, target.ready());
        }
        Rows before = Rows.of(connection, victim.code);
        new AskedFromHome(findings).attack(target);
        new AskedByOthers(findings).attack(target, second);
        findings.unchanged(recipe + ": an attack", before, Rows.of(connection, victim.code));
        target.foreign().forEach(own -> owner(target, own));
        findings.unchanged(recipe + ": another community's own call", before, Rows.of(connection, victim.code));
        owner(target, target.ready());
        new AskedAgain(findings).attack(target, connection);
        new AskedInTwin(findings).attack(target, connection);
    }

    /** The owner succeeds, and is shown nothing of others; the operator sees everything. */
    private void owner(Target target, Recipe.Ready ready) {
        Answer answer = ready.ask();
        findings.succeeds(target.recipe().operation(), answer);
        if (ready.person().role() != Role.OPERATOR) {
            findings.showsNothing(
                    target.recipe() + ": its own " + ready.person().role(), answer, target.foreignTo(ready));
        }
    }

    /** What cannot even be prepared is refused to an owner. */
    private void prepared(String what, Attack attack) throws SQLException {
        try {
            attack.make();
        } catch (AssertionError e) {
            findings.ownerRefused(what + ": could not be prepared: " + e.getMessage());
        }
    }
}
