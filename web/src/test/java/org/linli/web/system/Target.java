package org.linli.web.system;

import java.util.ArrayList;
import java.util.List;
import org.linli.spi.Role;

/**
 * One operation under attack.
 *
 * @param ready how the victim calls it
 * @param foreign how others call it for themselves, each in their own place
 */
record Target(Recipe recipe, Rivals rivals, Recipe.Ready ready, List<Recipe.Ready> foreign) {

    static Target of(Recipe recipe, Rivals rivals) {
        Recipe.Ready ready = recipe.make(rivals.victim());
        List<Recipe.Ready> foreign = new ArrayList<>();
        if (recipe.isApart() && recipe.owner() != Role.OPERATOR) {
            if (!recipe.inDistrict() && recipe.owner() != Role.BUREAU) {
                foreign.add(recipe.make(rivals.neighbour()));
            }
            foreign.add(recipe.make(rivals.farAway()));
        }
        return new Target(recipe, rivals, ready, foreign);
    }

    Call call() {
        return ready.call();
    }

    /** The texts that whoever makes this call may not be shown. */
    List<String> foreignTo(Recipe.Ready asking) {
        List<String> foreign = new ArrayList<>();
        for (Neighbourhood place : rivals.places()) {
            if (!sees(asking, place)) {
                foreign.add(place.secret);
                foreign.add(place.sign);
            }
            foreign.add(place.gone);
        }
        return foreign;
    }

    private boolean sees(Recipe.Ready asking, Neighbourhood place) {
        Person person = asking.person();
        boolean here = asking.call().places().getOrDefault("community", "").equals(place.code)
                || place.person(person.role()).equals(person)
                || person.name().contains(place.secret);
        boolean district = recipe.inDistrict() || person.role() == Role.BUREAU;
        return here || (district && place.bureau.equals(person));
    }

    /** What only the victim's people, and what only its visitors, are shown. */
    List<String> victims() {
        return List.of(rivals.victim().secret, rivals.victim().sign);
    }
}
