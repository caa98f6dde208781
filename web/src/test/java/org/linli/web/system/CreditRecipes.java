package org.linli.web.system;

import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;
import static org.linli.web.system.Recipes.HERE;

import java.util.List;

/** How to call the operations on time credits. */
final class CreditRecipes {

    private static final String CREDITS = HERE + "/credits";

    private CreditRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.of(
                        "GET " + CREDITS,
                        (here, person, call) -> {
                            gift(here);
                            return call;
                        },
                        VOLUNTEER),
                Recipe.of(
                        "POST " + CREDITS + "/gifts",
                        (here, person, call) -> {
                            earn(here, person);
                            return call.json(wish(here));
                        },
                        VOLUNTEER),
                Recipe.of(
                        "GET " + CREDITS + "/gifts",
                        (here, person, call) -> {
                            gift(here);
                            return call;
                        },
                        LEAD,
                        WORKER),
                Recipe.of(
                                "POST " + CREDITS + "/gifts/{gift}/use",
                                (here, person, call) -> call.at("gift", gift(here)),
                                LEAD,
                                WORKER)
                        .ids("gift"),
                Recipe.of(
                                "POST " + CREDITS + "/gifts/{gift}/return",
                                (here, person, call) ->
                                        call.at("gift", gift(here)).json(Bodies.of("reason", "搬走了" + here.sign)),
                                LEAD,
                                WORKER)
                        .ids("gift"));
    }

    private static String gift(Neighbourhood here) {
        Person volunteer = here.person(VOLUNTEER);
        earn(here, volunteer);
        return volunteer
                .ask(here.here("POST " + CREDITS + "/gifts").json(wish(here)))
                .required()
                .json()
                .getString("id");
    }

    private static void earn(Neighbourhood here, Person person) {
        here.person(WORKER)
                .ask(here.here("PUT " + HERE + "/hours-settings").json(CertificateRecipes.settings(here)))
                .required();
        CertificateRecipes.confirmed(here, person);
    }

    private static String wish(Neighbourhood here) {
        return Bodies.of("recipient", "奶奶" + here.secret, "home", "3 栋", "minutes", 10);
    }
}
