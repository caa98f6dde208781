package org.linli.web.system;

import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import jakarta.json.JsonObject;
import java.util.List;
import org.linli.spi.Role;

/** The community canteen. */
final class CanteenRecipes {

    private static final String CANTEEN = Recipes.HERE + "/programs/community-canteen";
    private static final Role[] OTHER_EATERS = {LEAD, WORKER, VOLUNTEER};

    private CanteenRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.open("GET " + CANTEEN + "/menu", (here, person, call) -> call.asking("week", menuDay(here))),
                Recipe.of(
                        "GET " + CANTEEN + "/menu/{date}",
                        (here, person, call) -> call.at("date", menuDay(here)),
                        LEAD,
                        WORKER),
                Recipe.of(
                        "PUT " + CANTEEN + "/menu/{date}",
                        (here, person, call) -> call.at("date", menuDay(here)).json(menu(here)),
                        LEAD,
                        WORKER),
                Recipe.of(
                        "DELETE " + CANTEEN + "/menu/{date}",
                        (here, person, call) -> call.at("date", menuDay(here)),
                        LEAD,
                        WORKER),
                Recipe.of(
                        "POST " + CANTEEN + "/orders",
                        (here, person, call) -> call.json(order(here, menuDay(here))),
                        RESIDENT,
                        OTHER_EATERS),
                Recipe.of("GET " + CANTEEN + "/orders/mine", CanteenRecipes::afterAnOrder, RESIDENT, OTHER_EATERS),
                Recipe.of("GET " + CANTEEN + "/orders/last", CanteenRecipes::afterAnOrder, RESIDENT, OTHER_EATERS),
                Recipe.of(
                                "DELETE " + CANTEEN + "/orders/{order}",
                                (here, person, call) -> call.at("order", ordered(here, person, menuDay(here))),
                                RESIDENT,
                                OTHER_EATERS)
                        .ids("order")
                        .own(),
                Recipe.of("GET " + CANTEEN + "/kitchen", CanteenRecipes::onADayWithAnOrder, LEAD, WORKER, VOLUNTEER),
                Recipe.of("GET " + CANTEEN + "/couriers", CanteenRecipes::onADayOfTheirShift, LEAD, WORKER, VOLUNTEER));
    }

    private static Call afterAnOrder(Neighbourhood here, Person person, Call call) {
        ordered(here, person, menuDay(here));
        return call;
    }

    private static Call onADayWithAnOrder(Neighbourhood here, Person person, Call call) {
        String day = menuDay(here);
        ordered(here, here.person(RESIDENT), day);
        return call.asking("date", day);
    }

    /** A volunteer sees the list of a day on which they carry meals themselves. */
    private static Call onADayOfTheirShift(Neighbourhood here, Person person, Call call) {
        JsonObject shift = here.things.shift(1);
        if (person.role() == VOLUNTEER) {
            here.things.signUp(person, shift.getString("id"));
        }
        String day = shift.getString("startsAt").substring(0, "yyyy-MM-dd".length());
        plan(here, day);
        ordered(here, here.person(RESIDENT), day);
        return call.asking("date", day);
    }

    /** A day with a menu, one that nobody has asked for yet. */
    static String menuDay(Neighbourhood here) {
        String day = here.things.today().plusDays(1L + here.next()).toString();
        plan(here, day);
        return day;
    }

    private static void plan(Neighbourhood here, String day) {
        here.person(WORKER)
                .ask(here.here("PUT " + CANTEEN + "/menu/{date}")
                        .at("date", day)
                        .json(menu(here)))
                .required();
    }

    private static String menu(Neighbourhood here) {
        return Bodies.of("dishes", List.of("鱼" + here.next() + here.sign), "priceFen", 900);
    }

    static String order(Neighbourhood here, String day) {
        return Bodies.of(
                "date",
                day,
                "mode",
                "DELIVERY",
                "portions",
                1,
                "note",
                "忌口" + here.secret,
                "eater",
                Bodies.map("building", "栋" + here.secret, "room", "101"));
    }

    /** The id of the person's order for that day. */
    private static String ordered(Neighbourhood here, Person person, String day) {
        JsonObject made = person.ask(here.here("POST " + CANTEEN + "/orders").json(order(here, day)))
                .required()
                .json();
        return made.getString("id");
    }
}
