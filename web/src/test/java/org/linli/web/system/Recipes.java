package org.linli.web.system;

import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.GRID_OFFICER;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.OPERATOR;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.STREET;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Stream;
import org.linli.spi.Role;

/** Every operation: who may call it, and how. */
final class Recipes {

    private static final String HERE = "/communities/{community}";
    private static final String CANTEEN = HERE + "/programs/community-canteen";
    private static final Role[] NEIGHBOURS = {WORKER, GRID_OFFICER, VOLUNTEER, RESIDENT};

    private Recipes() {}

    static List<Recipe> all() {
        return Stream.of(session(), districts(), community(), people(), rosters(), programs(), canteen())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Recipe> session() {
        return List.of(
                Recipe.open(
                                "POST /session",
                                (here, person, call) ->
                                        call.json(Bodies.of("login", person.login(), "password", person.password())))
                        .newcomer(),
                Recipe.open("DELETE /session", (here, person, call) -> call).newcomer(),
                Recipe.signedIn("GET /me", (here, person, call) -> call),
                Recipe.signedIn("DELETE /me/sessions", (here, person, call) -> call)
                        .newcomer(),
                Recipe.signedIn(
                                "PUT /me/password",
                                (here, person, call) -> call.json(Bodies.of(
                                        "current",
                                        person.password(),
                                        "replacement",
                                        "another horse " + person.login())))
                        .newcomer(),
                Recipe.signedIn("GET /me/sign-ups", (here, person, call) -> {
                    here.things.signUp(person, here.things.shift());
                    return call;
                }),
                Recipe.signedIn("GET /me/messages", (here, person, call) -> {
                    here.things.message(person);
                    return call;
                }),
                Recipe.signedIn(
                                "POST /me/messages/{message}/read",
                                (here, person, call) -> call.at("message", here.things.message(person)))
                        .ids("message"),
                Recipe.open("GET /invitations/{token}", (here, person, call) -> call.at("token", here.things.token()))
                        .link(),
                Recipe.open("POST /invitations/{token}/acceptance", (here, person, call) -> call.at(
                                "token", here.things.token())
                        .json("{}")));
    }

    private static List<Recipe> districts() {
        return List.of(
                Recipe.of("GET /districts", (here, person, call) -> call, BUREAU, OPERATOR, STREET),
                Recipe.of(
                        "POST /districts",
                        (here, person, call) ->
                                call.json(Bodies.of("code", Codes.freshDistrict(), "name", "区" + here.sign)),
                        OPERATOR),
                Recipe.of(
                        "POST /districts/import",
                        (here, person, call) -> call.body("text/csv", Codes.csv(Codes.freshDistrict(), here.sign)),
                        OPERATOR),
                Recipe.of(
                        "POST /districts/{district}/invitations",
                        (here, person, call) -> call.json(Bodies.of("role", "BUREAU")),
                        OPERATOR),
                Recipe.of(
                                "GET /districts/{district}/communities",
                                (here, person, call) -> call.asking("street", here.code.substring(0, 9)),
                                BUREAU,
                                OPERATOR)
                        .ids("street"),
                Recipe.of(
                        "POST /districts/{district}/communities",
                        (here, person, call) -> call.json(Bodies.of(
                                "code",
                                here.district + (200_000 + here.next()),
                                "name",
                                "新" + here.sign,
                                "street",
                                "街")),
                        BUREAU,
                        OPERATOR),
                Recipe.of(
                        "POST /districts/{district}/communities/import",
                        (here, person, call) -> call.body("text/csv", Codes.csv(here.district, here.sign)),
                        BUREAU,
                        OPERATOR));
    }

    private static List<Recipe> community() {
        return List.of(
                Recipe.signedIn("GET /imports/{key}", (here, person, call) -> call.at("key", here.things.importKey()))
                        .by(BUREAU)
                        .ids("key"),
                Recipe.open("GET /communities", (here, person, call) -> call.asking("q", here.code)),
                Recipe.open(
                        "POST /ui/errors",
                        (here, person, call) ->
                                call.json(Bodies.of("program", "community-canteen", "message", "错" + here.sign))),
                Recipe.open("GET " + HERE, (here, person, call) -> call),
                Recipe.of(
                                "PUT " + HERE,
                                (here, person, call) ->
                                        call.json(Bodies.of("phone", "027-8686" + (1000 + here.next()))),
                                BUREAU,
                                OPERATOR)
                        .everywhere(),
                Recipe.open("GET " + HERE + "/ui", (here, person, call) -> call));
    }

    private static List<Recipe> people() {
        return List.of(
                Recipe.of("GET " + HERE + "/members", (here, person, call) -> call, LEAD, WORKER, BUREAU)
                        .everywhere(),
                Recipe.of(
                                "DELETE " + HERE + "/members/{member}",
                                (here, person, call) -> call.at("member", here.things.member()),
                                LEAD,
                                WORKER)
                        .ids("member")
                        .everywhere(),
                Recipe.of("GET " + HERE + "/invitations", (here, person, call) -> call, LEAD, WORKER, BUREAU)
                        .everywhere(),
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

    private static List<Recipe> rosters() {
        return List.of(
                Recipe.of("GET " + HERE + "/posts", (here, person, call) -> call, LEAD, NEIGHBOURS),
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

    private static List<Recipe> programs() {
        return List.of(
                Recipe.open("GET " + HERE + "/programs", (here, person, call) -> call),
                Recipe.of(
                        "PUT " + HERE + "/programs/{program}",
                        (here, person, call) ->
                                call.at("program", "community-canteen").json(Bodies.of("state", "ENABLED")),
                        LEAD,
                        WORKER,
                        BUREAU),
                Recipe.of("GET /programs", (here, person, call) -> call, OPERATOR),
                Recipe.of(
                        "POST /programs",
                        (here, person, call) -> {
                            byte[] jar = Throwaway.jar();
                            return call.body("application/java-archive", jar)
                                    .header(
                                            "Linli-Signature",
                                            here.world.system.key().sign(jar));
                        },
                        OPERATOR),
                Recipe.of(
                        "DELETE /programs/{program}",
                        (here, person, call) -> {
                            Throwaway.install(here.world);
                            return call.at("program", Throwaway.ID);
                        },
                        OPERATOR),
                Recipe.of(
                        "DELETE /programs/{program}/data",
                        (here, person, call) -> {
                            Throwaway.install(here.world);
                            Throwaway.remove(here.world);
                            return call.at("program", Throwaway.ID);
                        },
                        OPERATOR));
    }

    private static List<Recipe> canteen() {
        return List.of(
                Recipe.open(
                        "GET " + CANTEEN + "/menu", (here, person, call) -> call.asking("week", here.things.menuDay())),
                Recipe.of(
                        "GET " + CANTEEN + "/menu/{date}",
                        (here, person, call) -> call.at("date", here.things.menuDay()),
                        LEAD,
                        WORKER),
                Recipe.of(
                        "PUT " + CANTEEN + "/menu/{date}",
                        (here, person, call) ->
                                call.at("date", here.things.menuDay()).json(here.things.menuBody()),
                        LEAD,
                        WORKER),
                Recipe.of(
                        "DELETE " + CANTEEN + "/menu/{date}",
                        (here, person, call) -> call.at("date", here.things.menuDay()),
                        LEAD,
                        WORKER),
                Recipe.of(
                        "POST " + CANTEEN + "/orders",
                        (here, person, call) -> call.json(here.things.orderBody(here.things.menuDay())),
                        RESIDENT,
                        LEAD,
                        WORKER,
                        VOLUNTEER),
                Recipe.of(
                        "GET " + CANTEEN + "/orders/mine",
                        (here, person, call) -> {
                            here.things.order(person, here.things.menuDay());
                            return call;
                        },
                        RESIDENT,
                        LEAD,
                        WORKER,
                        VOLUNTEER),
                Recipe.of(
                        "GET " + CANTEEN + "/orders/last",
                        (here, person, call) -> {
                            here.things.order(person, here.things.menuDay());
                            return call;
                        },
                        RESIDENT,
                        LEAD,
                        WORKER,
                        VOLUNTEER),
                Recipe.of(
                                "DELETE " + CANTEEN + "/orders/{order}",
                                (here, person, call) -> call.at(
                                        "order",
                                        here.things
                                                .order(person, here.things.menuDay())
                                                .getString("id")),
                                RESIDENT,
                                LEAD,
                                WORKER,
                                VOLUNTEER)
                        .ids("order")
                        .own(),
                Recipe.of(
                        "GET " + CANTEEN + "/kitchen",
                        (here, person, call) -> {
                            String day = here.things.menuDay();
                            here.things.order(here.person(RESIDENT), day);
                            return call.asking("date", day);
                        },
                        LEAD,
                        WORKER,
                        VOLUNTEER),
                Recipe.of(
                        "GET " + CANTEEN + "/couriers",
                        (here, person, call) -> {
                            String day = here.things.menuDay();
                            here.things.order(here.person(RESIDENT), day);
                            return call.asking("date", day);
                        },
                        LEAD,
                        WORKER,
                        VOLUNTEER));
    }
}
