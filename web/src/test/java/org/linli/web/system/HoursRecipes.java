package org.linli.web.system;

import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;
import static org.linli.web.system.Recipes.HERE;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** How to call the operations on hours. */
final class HoursRecipes {

    private static final String HOURS = HERE + "/hours";

    private HoursRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.signedIn("GET /me/hours", (here, person, call) -> {
                    record(here, person);
                    return call;
                }),
                Recipe.signedIn("GET /me/hours/records", (here, person, call) -> {
                    record(here, person);
                    return call;
                }),
                Recipe.of(
                        "GET " + HOURS,
                        (here, person, call) -> {
                            record(here, here.person(VOLUNTEER));
                            return call;
                        },
                        LEAD,
                        WORKER),
                Recipe.of("GET " + HOURS + "/waiting", (here, person, call) -> call, LEAD, WORKER),
                Recipe.of("POST " + HOURS, (here, person, call) -> call.json(extra(here)), VOLUNTEER),
                Recipe.of(
                        "POST " + HOURS + "/confirmations",
                        (here, person, call) ->
                                call.json(Bodies.of("records", List.of(record(here, here.person(VOLUNTEER))))),
                        LEAD,
                        WORKER),
                Recipe.of(
                                "GET " + HOURS + "/{record}",
                                (here, person, call) -> call.at("record", record(here, here.person(VOLUNTEER))),
                                VOLUNTEER,
                                LEAD,
                                WORKER)
                        .ids("record")
                        .own(),
                Recipe.of(
                                "POST " + HOURS + "/{record}/correction",
                                (here, person, call) -> call.at("record", record(here, here.person(VOLUNTEER)))
                                        .json(Bodies.of("minutes", 10, "reason", "看错" + here.sign)),
                                LEAD,
                                WORKER)
                        .ids("record"),
                Recipe.of(
                                "POST " + HOURS + "/{record}/question",
                                (here, person, call) ->
                                        call.at("record", record(here, person)).json(question(here)),
                                VOLUNTEER)
                        .ids("record")
                        .own(),
                Recipe.of(
                                "POST " + HOURS + "/{record}/answer",
                                (here, person, call) -> call.at("record", questioned(here))
                                        .json(Bodies.of("answer", "答" + here.sign, "minutes", 12)),
                                LEAD,
                                WORKER)
                        .ids("record"));
    }

    /** The id of a new record that the person has told of. */
    static String record(Neighbourhood here, Person person) {
        return person.ask(here.here("POST " + HOURS).json(extra(here)))
                .required()
                .json()
                .getString("id");
    }

    private static String questioned(Neighbourhood here) {
        Person volunteer = here.person(VOLUNTEER);
        String record = record(here, volunteer);
        volunteer
                .ask(here.here("POST " + HOURS + "/{record}/question")
                        .at("record", record)
                        .json(question(here)))
                .required();
        return record;
    }

    private static String question(Neighbourhood here) {
        return Bodies.of("question", "不对" + here.secret);
    }

    /** Some minutes of the last year that no other record of the person touches. */
    private static String extra(Neighbourhood here) {
        OffsetDateTime start = OffsetDateTime.now(ZoneId.of("Asia/Shanghai"))
                .truncatedTo(ChronoUnit.HOURS)
                .minusDays(360)
                .plusMinutes(15L * here.next());
        return Bodies.of(
                "what", "帮忙" + here.sign, "startsAt", start.toString(), "minutes", 15, "note", "记" + here.secret);
    }
}
