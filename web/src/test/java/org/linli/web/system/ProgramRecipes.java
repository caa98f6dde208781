package org.linli.web.system;

import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.OPERATOR;
import static org.linli.spi.Role.WORKER;
import static org.linli.web.system.Recipes.HERE;

import java.util.List;

/** Programs, in a community and in the installation. */
final class ProgramRecipes {

    private ProgramRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.open("GET " + HERE + "/programs", (here, person, call) -> call),
                Recipe.of(
                                "PUT " + HERE + "/programs/{program}",
                                (here, person, call) ->
                                        call.at("program", "community-canteen").json(Bodies.of("state", "ENABLED")),
                                LEAD,
                                WORKER,
                                BUREAU)
                        .repeats(),
                Recipe.of("GET /programs", OPERATOR),
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
}
