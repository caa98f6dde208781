package org.linli.web.system;

import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.OPERATOR;
import static org.linli.web.system.Recipes.HERE;

import java.util.List;

/** A community itself, and how a list of them is imported. */
final class CommunityRecipes {

    private CommunityRecipes() {}

    static List<Recipe> all() {
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
}
