package org.linli.web.system;

import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.WORKER;
import static org.linli.web.system.Recipes.HERE;

import java.util.List;

/** Who belongs to a community, who is invited, and the papers of its volunteers. */
final class PeopleRecipes {

    private PeopleRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.of("GET " + HERE + "/members", LEAD, WORKER, BUREAU).everywhere(),
                Recipe.of(
                                "DELETE " + HERE + "/members/{member}",
                                (here, person, call) -> call.at("member", here.things.member()),
                                LEAD,
                                WORKER)
                        .ids("member")
                        .everywhere(),
                Recipe.of("GET " + HERE + "/invitations", LEAD, WORKER, BUREAU).everywhere(),
                Recipe.of(
                                "POST " + HERE + "/invitations",
                                (here, person, call) ->
                                        call.json(Bodies.of("role", "WORKER", "name", "请" + here.secret)),
                                LEAD,
                                WORKER,
                                BUREAU)
                        .everywhere(),
                Recipe.of(
                                "DELETE " + HERE + "/invitations/{invitation}",
                                (here, person, call) -> call.at(
                                        "invitation",
                                        here.things.invitation(RESIDENT).getString("id")),
                                LEAD,
                                WORKER)
                        .ids("invitation")
                        .everywhere(),
                Recipe.of(
                        "GET " + HERE + "/volunteers",
                        (here, person, call) -> {
                            here.things.qualification(here.things.volunteer());
                            return call;
                        },
                        LEAD,
                        WORKER),
                Recipe.of(
                                "POST " + HERE + "/volunteers/{volunteer}/qualifications",
                                (here, person, call) -> call.at("volunteer", here.things.volunteer())
                                        .json(here.things.qualificationBody()),
                                LEAD,
                                WORKER)
                        .ids("volunteer"),
                Recipe.of(
                                "DELETE " + HERE + "/volunteers/{volunteer}/qualifications/{qualification}",
                                (here, person, call) -> {
                                    String volunteer = here.things.volunteer();
                                    return call.at("volunteer", volunteer)
                                            .at("qualification", here.things.qualification(volunteer));
                                },
                                LEAD,
                                WORKER)
                        .ids("volunteer", "qualification"));
    }
}
