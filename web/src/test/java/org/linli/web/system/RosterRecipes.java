package org.linli.web.system;

import static org.linli.spi.Role.GRID_OFFICER;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;
import static org.linli.web.system.Recipes.HERE;
import static org.linli.web.system.Recipes.NEIGHBOURS;

import jakarta.json.JsonObject;
import java.util.List;

/** Posts, shifts and who is on them. */
final class RosterRecipes {

    private RosterRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.of("GET " + HERE + "/posts", LEAD, NEIGHBOURS),
                Recipe.open("GET " + HERE + "/shifts", (here, person, call) -> {
                    here.things.shift();
                    return call;
                }),
                Recipe.open(
                                "GET " + HERE + "/shifts/{shift}",
                                (here, person, call) -> call.at("shift", here.things.shift()))
                        .ids("shift"),
                Recipe.of(
                                "POST " + HERE + "/shifts",
                                (here, person, call) -> call.json(here.things.shiftBody(here.things.post(), 2)),
                                LEAD,
                                WORKER)
                        .ids("post"),
                Recipe.of(
                                "PUT " + HERE + "/shifts/{shift}",
                                (here, person, call) -> {
                                    JsonObject shift = here.things.shift(2);
                                    return call.at("shift", shift.getString("id"))
                                            .header("If-Match", "\"" + shift.getInt("version") + "\"")
                                            .json(Bodies.of(
                                                    "startsAt",
                                                    shift.getString("startsAt"),
                                                    "endsAt",
                                                    shift.getString("endsAt"),
                                                    "place",
                                                    "后厨" + here.sign,
                                                    "seats",
                                                    4));
                                },
                                LEAD,
                                WORKER)
                        .ids("shift"),
                Recipe.of(
                                "POST " + HERE + "/shifts/{shift}/cancellation",
                                (here, person, call) -> call.at("shift", here.things.shift())
                                        .json(Bodies.of("reason", "因为" + here.sign)),
                                LEAD,
                                WORKER)
                        .ids("shift"),
                Recipe.of(
                                "GET " + HERE + "/shifts/{shift}/sign-ups",
                                (here, person, call) -> {
                                    String shift = here.things.shift();
                                    here.things.signUp(here.person(VOLUNTEER), shift);
                                    return call.at("shift", shift);
                                },
                                LEAD,
                                WORKER,
                                GRID_OFFICER)
                        .ids("shift"),
                Recipe.of(
                                "POST " + HERE + "/shifts/{shift}/sign-ups",
                                (here, person, call) -> call.at("shift", here.things.shift()),
                                VOLUNTEER)
                        .ids("shift"),
                Recipe.of(
                                "DELETE " + HERE + "/shifts/{shift}/sign-ups/{signUp}",
                                (here, person, call) -> {
                                    String shift = here.things.shift();
                                    return call.at("shift", shift).at("signUp", here.things.signUp(person, shift));
                                },
                                VOLUNTEER)
                        .ids("shift", "signUp")
                        .own());
    }
}
