package org.linli.web.system;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.linli.spi.Role;

/** The victim's call, made by people of elsewhere, by nobody, by its own people without the role, by a neighbour. */
record AskedByOthers(Findings findings) {

    private static final Set<Role> MEMBERS =
            EnumSet.of(Role.LEAD, Role.WORKER, Role.GRID_OFFICER, Role.VOLUNTEER, Role.RESIDENT);

    /** @param neighbour another one of the victim's people with the owner's role */
    void attack(Target target, Person neighbour) {
        for (Person outsider : outsiders(target)) {
            outsider(target, outsider);
        }
        wrongRoles(target);
        notTheirOwn(target, neighbour);
    }

    private static List<Person> outsiders(Target target) {
        Rivals rivals = target.rivals();
        List<Person> outsiders = new ArrayList<>();
        for (Neighbourhood place : List.of(rivals.neighbour(), rivals.farAway())) {
            for (Role role : target.recipe().roles()) {
                boolean of = role != Role.OPERATOR && role != Role.STREET;
                if (of && !place.person(role).equals(rivals.victim().person(role))) {
                    outsiders.add(place.person(role));
                }
            }
        }
        outsiders.add(rivals.farAway().bureau);
        outsiders.add(rivals.world().nobody());
        return outsiders;
    }

    private void outsider(Target target, Person outsider) {
        Recipe recipe = target.recipe();
        if (recipe.isOpen()) {
            open(target, outsider);
        } else if (recipe.inCommunity() || recipe.inDistrict()) {
            findings.same(
                    recipe + ": somebody of elsewhere",
                    outsider,
                    target.call(),
                    elsewhere(target.call()),
                    target.victims());
        } else {
            placeless(target, outsider);
        }
    }

    private static Call elsewhere(Call call) {
        return call.path().contains("{community}")
                ? call.at("community", Codes.nowhere())
                : call.at("district", Codes.nowhere().substring(0, 6));
    }

    /** What everybody may see holds nothing that only neighbours may. */
    private void open(Target target, Person outsider) {
        if (!target.call().writes() && !target.recipe().isLink()) {
            findings.tried();
            Neighbourhood victim = target.rivals().victim();
            findings.showsNothing(
                    target.recipe() + ": open", outsider.ask(target.call()), List.of(victim.secret, victim.gone));
        }
    }

    /** An operation without a place: those who have not the role are refused, others see their own only. */
    private void placeless(Target target, Person outsider) {
        Recipe recipe = target.recipe();
        boolean may = recipe.isSignedIn() || recipe.roles().contains(outsider.role());
        if (outsider.client().isStranger()) {
            findings.refused(recipe + ": nobody", outsider.ask(target.call()), 401);
        } else if (!may) {
            findings.refused(recipe + ": a wrong role", outsider.ask(target.call()), 403);
        }
    }

    private void wrongRoles(Target target) {
        Recipe recipe = target.recipe();
        if (recipe.isOpen() || recipe.isSignedIn()) {
            return;
        }
        for (Role role : MEMBERS) {
            if (recipe.roles().contains(role)) {
                continue;
            }
            Person person = target.rivals().victim().person(role);
            findings.refused(recipe + ": " + role, person.ask(target.call()), recipe.inDistrict() ? 404 : 403);
            for (String id : recipe.ids()) {
                missing(target, recipe + ": " + role, person, id);
            }
        }
    }

    /** A neighbour has the right role, but what is asked for is somebody else's. */
    private void notTheirOwn(Target target, Person neighbour) {
        List<String> ids = target.recipe().ids();
        if (target.recipe().isOwn() && !ids.isEmpty()) {
            String last = ids.get(ids.size() - 1);
            missing(target, target.recipe() + ": a neighbour's " + last, neighbour, last);
        }
    }

    private void missing(Target target, String what, Person person, String id) {
        Call missing = Slots.set(target.call(), id, java.util.UUID.randomUUID().toString());
        findings.same(what, person, target.call(), missing, target.victims());
    }
}
