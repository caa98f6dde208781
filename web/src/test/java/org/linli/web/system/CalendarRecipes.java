package org.linli.web.system;

import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.GRID_OFFICER;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.OPERATOR;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.STREET;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import java.time.LocalDate;
import java.util.List;

/** The holidays of a district. */
final class CalendarRecipes {

    private static final String CALENDAR = "/districts/{district}/calendar";

    private CalendarRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.of("GET " + CALENDAR, (here, person, call) -> call, BUREAU, OPERATOR, STREET),
                Recipe.of(
                        "PUT " + CALENDAR + "/days/{day}",
                        (here, person, call) -> call.at("day", day(here)).json(holiday(here)),
                        BUREAU),
                Recipe.of(
                        "DELETE " + CALENDAR + "/days/{day}",
                        (here, person, call) -> {
                            String day = day(here);
                            here.bureau
                                    .ask(Call.of("PUT " + CALENDAR + "/days/{day}")
                                            .at("district", here.district)
                                            .at("day", day)
                                            .json(holiday(here)))
                                    .required();
                            return call.at("day", day);
                        },
                        BUREAU),
                Recipe.of(
                        "POST " + CALENDAR + "/school-holidays",
                        (here, person, call) -> call.json(schoolHoliday(here)),
                        BUREAU),
                Recipe.of(
                                "DELETE " + CALENDAR + "/school-holidays/{holiday}",
                                (here, person, call) -> call.at(
                                        "holiday",
                                        here.bureau
                                                .ask(Call.of("POST " + CALENDAR + "/school-holidays")
                                                        .at("district", here.district)
                                                        .json(schoolHoliday(here)))
                                                .required()
                                                .json()
                                                .getString("id")),
                                BUREAU)
                        .ids("holiday"),
                Recipe.of(
                        "GET /communities/{community}/calendar",
                        (here, person, call) -> call,
                        LEAD,
                        WORKER,
                        GRID_OFFICER,
                        VOLUNTEER,
                        RESIDENT));
    }

    private static String day(Neighbourhood here) {
        return LocalDate.of(2030, 1, 1).plusDays(here.next()).toString();
    }

    private static String holiday(Neighbourhood here) {
        return Bodies.of("kind", "HOLIDAY", "name", "节" + here.sign);
    }

    private static String schoolHoliday(Neighbourhood here) {
        return Bodies.of("name", "假" + here.sign, "firstDay", "2030-07-01", "lastDay", "2030-08-31");
    }
}
