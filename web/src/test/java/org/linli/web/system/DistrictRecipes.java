package org.linli.web.system;

import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.OPERATOR;
import static org.linli.spi.Role.STREET;

import java.util.List;

/** Districts and the communities in them. */
final class DistrictRecipes {

    private DistrictRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.of("GET /districts", BUREAU, OPERATOR, STREET),
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
}
