package org.linli.web.system;

import java.util.List;

/** What somebody does about themselves: signing in and out, their messages, their invitations. */
final class SessionRecipes {

    private SessionRecipes() {}

    static List<Recipe> all() {
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
}
