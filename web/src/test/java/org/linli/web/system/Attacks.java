package org.linli.web.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.spi.Role;

/**
 * Tries everything that somebody might who wants what is not theirs, and notes whatever can be told apart from asking for something
 * that does not exist, shows a foreign text, or changes a foreign row.
 */
final class Attacks {

    private static final Set<Role> MEMBERS =
            EnumSet.of(Role.LEAD, Role.WORKER, Role.GRID_OFFICER, Role.VOLUNTEER, Role.RESIDENT);

    private final World world;
    private final Rivals rivals;
    private final Neighbourhood victim;
    private final List<String> findings = new ArrayList<>();
    private int tries;

    Attacks(Rivals rivals) {
        this.world = rivals.world();
        this.rivals = rivals;
        this.victim = rivals.victim();
    }

    List<String> findings() {
        return findings;
    }

    int tries() {
        return tries;
    }

    /** Attacks one operation in every way that applies to it, and proves that its owner succeeds afterwards all the same. */
    void attack(Recipe recipe) throws SQLException {
        try (Connection connection = world.system.connection()) {
            Recipe.Ready target = recipe.make(victim);
            List<Recipe.Ready> foreign = foreign(recipe);
            Person second = victim.second(recipe.owner());
            Rows before = Rows.of(connection, victim.code);
            for (Recipe.Ready own : foreign) {
                foreignIds(recipe, target, own);
                namedInHeaders(recipe, own);
            }
            outsiders(recipe, target);
            wrongRoles(recipe, target);
            notTheirOwn(recipe, target, second);
            unchanged(recipe + ": an attack", before, Rows.of(connection, victim.code));
            foreign.forEach(own -> owner(recipe, own, false));
            unchanged(recipe + ": another community's own call", before, Rows.of(connection, victim.code));
            owner(recipe, target, target.person() == world.operator);
            usedKeys(recipe, connection);
            twin(recipe, connection);
        } catch (AssertionError e) {
            findings.add(recipe + ": could not be prepared: " + e.getMessage());
        }
    }

    /** The same done by others for themselves. */
    private List<Recipe.Ready> foreign(Recipe recipe) {
        List<Recipe.Ready> foreign = new ArrayList<>();
        if (recipe.isApart() && recipe.owner() != Role.OPERATOR) {
            if (!recipe.inDistrict() && recipe.owner() != Role.BUREAU) {
                foreign.add(recipe.make(rivals.neighbour()));
            }
            foreign.add(recipe.make(rivals.farAway()));
        }
        return foreign;
    }

    /** The owner succeeds, and is shown nothing of others. */
    private void owner(Recipe recipe, Recipe.Ready ready, boolean seesAll) {
        Answer answer = ready.ask();
        tries++;
        if (!answer.succeeded()) {
            findings.add(recipe + ": its owner is refused: " + answer);
        }
        if (!seesAll) {
            showsNothing(recipe + ": its own " + ready.person().role(), answer, foreignTo(recipe, ready));
        }
    }

    private List<String> foreignTo(Recipe recipe, Recipe.Ready ready) {
        List<String> foreign = new ArrayList<>();
        for (Neighbourhood place : List.of(victim, rivals.neighbour(), rivals.farAway())) {
            boolean same = ready.call().places().getOrDefault("community", "").equals(place.code)
                    || place.person(ready.person().role()).equals(ready.person())
                    || ready.person().name().contains(place.secret);
            boolean sameDistrict = recipe.inDistrict() || ready.person().role() == Role.BUREAU;
            boolean seen = same || (sameDistrict && place.bureau.equals(ready.person()));
            if (!seen) {
                foreign.add(place.secret);
                foreign.add(place.sign);
            }
            foreign.add(place.gone);
        }
        return foreign;
    }

    /** Another community's member uses the victim's ids at home: each id alone, and all together. */
    private void foreignIds(Recipe recipe, Recipe.Ready target, Recipe.Ready own) {
        Call all = own.call();
        Call none = own.call();
        for (String id : recipe.ids()) {
            String foreignId = Slots.get(target.call(), id);
            Call one = Slots.set(own.call(), id, foreignId);
            Call missing = Slots.set(own.call(), id, unlike(foreignId));
            same(recipe + ": foreign " + id, own.person(), one, missing);
            all = Slots.set(all, id, foreignId);
            none = Slots.set(none, id, unlike(foreignId));
        }
        if (recipe.ids().size() > 1) {
            same(recipe + ": all foreign ids", own.person(), all, none);
        }
    }

    /** People of elsewhere ask in the victim's place; nobody does. */
    private void outsiders(Recipe recipe, Recipe.Ready target) {
        List<Person> outsiders = new ArrayList<>();
        for (Neighbourhood place : List.of(rivals.neighbour(), rivals.farAway())) {
            for (Role role : recipe.roles()) {
                if (role != Role.OPERATOR
                        && role != Role.STREET
                        && !place.person(role).equals(victim.person(role))) {
                    outsiders.add(place.person(role));
                }
            }
        }
        outsiders.add(rivals.farAway().bureau);
        outsiders.add(nobody());
        for (Person outsider : outsiders) {
            if (recipe.isOpen()) {
                open(recipe, target, outsider);
            } else if (recipe.inCommunity() || recipe.inDistrict()) {
                same(recipe + ": somebody of elsewhere", outsider, target.call(), elsewhere(target.call()));
            } else {
                stranger(recipe, target, outsider);
            }
        }
    }

    private Call elsewhere(Call call) {
        return call.path().contains("{community}")
                ? call.at("community", Codes.nowhere())
                : call.at("district", Codes.nowhere().substring(0, 6));
    }

    /** What everybody may see holds nothing that only neighbours may. */
    private void open(Recipe recipe, Recipe.Ready target, Person outsider) {
        if (!target.call().writes() && !recipe.isLink()) {
            tries++;
            showsNothing(recipe + ": open", outsider.ask(target.call()), List.of(victim.secret, victim.gone));
        }
    }

    /** An operation without a place: those who have not the role are refused, others see their own only. */
    private void stranger(Recipe recipe, Recipe.Ready target, Person outsider) {
        boolean may = recipe.isSignedIn() || recipe.roles().contains(outsider.role());
        if (outsider.client().isStranger()) {
            refused(recipe + ": nobody", outsider.ask(target.call()), 401);
        } else if (!may) {
            refused(recipe + ": a wrong role", outsider.ask(target.call()), 403);
        }
    }

    private void refused(String what, Answer answer, int status) {
        tries++;
        if (answer.status() != status) {
            findings.add(what + " is answered " + answer + " instead of " + status);
        }
    }

    /** The victim's own people who have not the role. */
    private void wrongRoles(Recipe recipe, Recipe.Ready target) {
        if (recipe.isOpen() || recipe.isSignedIn()) {
            return;
        }
        for (Role role : MEMBERS) {
            if (recipe.roles().contains(role)) {
                continue;
            }
            Person person = victim.person(role);
            Answer answer = person.ask(target.call());
            refused(recipe + ": " + role, answer, recipe.inDistrict() ? 404 : 403);
            for (String id : recipe.ids()) {
                same(recipe + ": " + role, person, target.call(), Slots.set(target.call(), id, random(id)));
            }
        }
    }

    /** A neighbour with the right role, but what is asked for is somebody else's. */
    private void notTheirOwn(Recipe recipe, Recipe.Ready target, Person neighbour) {
        if (!recipe.isOwn() || recipe.ids().isEmpty()) {
            return;
        }
        String last = recipe.ids().get(recipe.ids().size() - 1);
        same(
                recipe + ": a neighbour's " + last,
                neighbour,
                target.call(),
                Slots.set(target.call(), last, random(last)));
    }

    /** At home, with the victim's community named wherever a careless server might look for it. */
    private void namedInHeaders(Recipe recipe, Recipe.Ready own) {
        if (own.call().writes()) {
            return;
        }
        Call named = own.call();
        for (String name : List.of("X-Community", "X-Community-Id", "X-Tenant", "X-Tenant-Id", "Linli-Community")) {
            named = named.header(name, victim.code);
        }
        named = named.asking("community", victim.code)
                .header("X-Forwarded-Prefix", "/api/v1/communities/" + victim.code);
        tries++;
        Answer answer = own.person().ask(named);
        if (!answer.succeeded()) {
            findings.add(recipe + ": the victim named in headers makes a difference: " + answer);
        }
        showsNothing(recipe + ": the victim named in headers", answer, foreignTo(recipe, own));
    }

    /** An answer that was kept for one person is nobody else's. */
    private void usedKeys(Recipe recipe, Connection connection) throws SQLException {
        if (!recipe.make(victim).call().writes() || recipe.isOpen() || recipe.owner() == Role.OPERATOR) {
            return;
        }
        String key = "key-" + UUID.randomUUID();
        Recipe.Ready target = recipe.make(victim);
        Recipe.Ready foreign = recipe.make(rivals.farAway());
        Answer first = target.person().ask(target.call().header("Idempotency-Key", key));
        Rows before = Rows.of(connection, victim.code);
        tries++;
        Answer other = foreign.person().ask(foreign.call().header("Idempotency-Key", key));
        if (!first.succeeded()
                || !other.succeeded()
                || other.header("Idempotency-Replayed").isPresent()) {
            findings.add(recipe + ": somebody else's Idempotency-Key is answered " + other + " after " + first);
        }
        showsNothing(recipe + ": somebody else's Idempotency-Key", other, List.of(victim.secret, victim.sign));
        Answer same = foreign.person().ask(target.call().header("Idempotency-Key", key + "2"));
        showsNothing(recipe + ": sent again by somebody else", same, List.of(victim.secret, victim.sign));
        unchanged(recipe + ": somebody else's Idempotency-Key", before, Rows.of(connection, victim.code));
    }

    /** In a community whose rows have the same ids, what is done is done there only. */
    private void twin(Recipe recipe, Connection connection) throws SQLException {
        if (!recipe.hasTwin()) {
            return;
        }
        Recipe.Ready target = recipe.make(victim);
        Twins.copy(victim, rivals.twin());
        Rows before = Rows.of(connection, victim.code);
        Rows twins = Rows.of(connection, rivals.twin().code);
        Answer answer = target.person().ask(target.call().at("community", rivals.twin().code));
        tries++;
        if (!answer.succeeded()) {
            findings.add(recipe + ": in the twin its owner is refused: " + answer);
        }
        unchanged(
                recipe + ": a call in the twin",
                before.withoutPeople(),
                Rows.of(connection, victim.code).withoutPeople());
        boolean changes =
                target.call().writes() && !recipe.operation().startsWith("PUT /communities/{community}/programs/{");
        if (changes
                && twins.differences(Rows.of(connection, rivals.twin().code)).isEmpty()) {
            findings.add(recipe + ": a call in the twin changes nothing there");
        }
    }

    /** Where a program is switched off, nobody is served by it, and its rows stay. */
    void attackSwitchedOff(List<Recipe> recipes) throws SQLException {
        List<Recipe.Ready> ready = recipes.stream()
                .filter(Recipe::ofProgram)
                .map(recipe -> recipe.make(victim))
                .toList();
        victim.person(Role.WORKER).ask(victim.things.canteen("SUSPENDED")).required();
        try (Connection connection = world.system.connection()) {
            Rows before = Rows.of(connection, victim.code);
            for (Recipe.Ready call : ready) {
                tries++;
                Answer answer = call.ask();
                if (answer.status() != 409 || !answer.problem().equals("closed")) {
                    findings.add(call.call().operation() + ": answers though switched off: " + answer);
                }
            }
            unchanged("a program that is switched off", before, Rows.of(connection, victim.code));
        } finally {
            victim.person(Role.WORKER).ask(victim.things.canteen("ENABLED")).required();
        }
    }

    /** The nightly job does in each community what is that community's, and nothing where the program is switched off. */
    void attackByNight() throws SQLException {
        tries++;
        rivals.neighbour()
                .person(Role.WORKER)
                .ask(rivals.neighbour().things.canteen("SUSPENDED"))
                .required();
        try (Connection connection = world.system.connection()) {
            Nightly nightly = new Nightly(connection);
            int here = nightly.laidOut(victim);
            int there = nightly.laidOut(rivals.farAway());
            for (Neighbourhood place : List.of(victim, rivals.neighbour(), rivals.farAway())) {
                nightly.clear(place);
            }
            nightly.run();
            if (!nightly.reaches(victim, here) || !nightly.reaches(rivals.farAway(), there)) {
                findings.add("the nightly job has laid out " + nightly.laidOut(victim) + " and "
                        + nightly.laidOut(rivals.farAway()) + " shifts instead of " + here + " and " + there);
            }
            if (nightly.laidOut(rivals.neighbour()) > 0) {
                findings.add("the nightly job lays out shifts of a program that is switched off");
            }
        } finally {
            rivals.neighbour()
                    .person(Role.WORKER)
                    .ask(rivals.neighbour().things.canteen("ENABLED"))
                    .required();
        }
    }

    private void same(String what, Person person, Call attack, Call missing) {
        tries++;
        Answer attacked = person.ask(attack);
        Answer nothing = person.ask(missing);
        String shape = Shape.of(attacked);
        String expected = Shape.of(nothing);
        if (attacked.succeeded() || !shape.equals(expected)) {
            findings.add(what + ", asked by " + person.role() + " of elsewhere or none: answered " + shape
                    + " where what does not exist is answered " + expected);
        }
        showsNothing(what, attacked, List.of(victim.secret, victim.sign));
    }

    private void showsNothing(String what, Answer answer, List<String> foreign) {
        String shown = answer.everything();
        for (String text : foreign) {
            if (shown.contains(text)) {
                findings.add(what + " is shown the foreign text " + text + ": " + answer.status());
            }
        }
    }

    private void unchanged(String what, Rows before, Rows after) {
        List<String> changed = before.differences(after);
        if (!changed.isEmpty()) {
            findings.add(what + " has changed the victim's rows of " + changed);
        }
    }

    private Person nobody() {
        return new Person("", "", "", "", Role.RESIDENT, world.system.stranger());
    }

    private static String unlike(String id) {
        return id.matches("[0-9]+") ? Codes.nowhere().substring(0, id.length()) : random(id);
    }

    private static String random(String id) {
        return UUID.randomUUID().toString();
    }

    /** Where a call names what it is about. */
    private static final class Slots {

        static String get(Call call, String name) {
            if (call.places().containsKey(name)) {
                return call.places().get(name);
            }
            if (call.query().containsKey(name)) {
                return call.query().get(name);
            }
            return new Answer(200, java.util.Map.of(), call.text()).json().getString(name);
        }

        static Call set(Call call, String name, String value) {
            if (call.places().containsKey(name)) {
                return call.at(name, value);
            }
            if (call.query().containsKey(name)) {
                return call.asking(name, value);
            }
            JsonObject body = new Answer(200, java.util.Map.of(), call.text()).json();
            return call.json(
                    Json.createObjectBuilder(body).add(name, value).build().toString());
        }
    }
}
