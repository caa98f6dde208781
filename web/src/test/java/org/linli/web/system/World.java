package org.linli.web.system;

import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Role;

/** The operator of a system under test, and whoever they bring on board: districts, communities and people made for one test. */
final class World {

    final StartedSystem system;
    final Person operator;
    private @Nullable Neighbourhood refuge;

    World(StartedSystem system) {
        this.system = system;
        DemoAccount account = system.accounts().stream()
                .filter(demo -> demo.role().equals("OPERATOR"))
                .findFirst()
                .orElseThrow();
        this.operator = new Person(
                "", "operator", account.login(), account.password(), Role.OPERATOR, system.signedIn(account));
    }

    /** The operator uploads a program that the system's key has signed. */
    Answer upload(byte[] jar) {
        return upload(jar, system.key().sign(jar));
    }

    Answer upload(byte[] jar, String signature) {
        return operator.ask(
                Call.of("POST /programs").body("application/java-archive", jar).header("Linli-Signature", signature));
    }

    /** The bureau of a new district. */
    Person bureau(String district) {
        operator.ask(Call.of("POST /districts").json(Bodies.of("code", district, "name", "区" + district)))
                .required();
        Answer sent = operator.ask(Call.of("POST /districts/{district}/invitations")
                        .at("district", district)
                        .json(Bodies.of("role", "BUREAU", "name", "民政局")))
                .required();
        return accept(sent, Role.BUREAU, "局" + district);
    }

    /** A community in a district of its own, with people. */
    Neighbourhood neighbourhood() {
        String district = Codes.freshDistrict();
        return neighbourhood(district, bureau(district), "001");
    }

    /** A community with people. */
    Neighbourhood neighbourhood(String district, Person bureau, String number) {
        Neighbourhood settled = empty(district, bureau, number);
        settled.settle();
        return settled;
    }

    /** A community that nobody has joined. */
    Neighbourhood empty(String district, Person bureau, String number) {
        String code = district + "001" + number;
        bureau.ask(Call.of("POST /districts/{district}/communities")
                        .at("district", district)
                        .json(Bodies.of("code", code, "name", "社区" + code, "street", "街道" + district)))
                .required();
        return new Neighbourhood(this, district, code, bureau);
    }

    /** Somebody who is not signed in. */
    Person nobody() {
        return new Person("", "", "", "", Role.RESIDENT, system.stranger());
    }

    /** Somebody finds a place elsewhere, so that they have a name there. */
    void takeIn(Person leaver) {
        if (refuge == null) {
            String district = Codes.freshDistrict();
            refuge = empty(district, bureau(district), "001");
        }
        Answer sent = refuge.bureau.ask(
                refuge.here("POST /communities/{community}/invitations").json(Bodies.of("role", "WORKER")));
        String url = sent.required().json().getString("url");
        leaver.ask(Call.of("POST /invitations/{token}/acceptance")
                        .at("token", url.substring(url.lastIndexOf('/') + 1))
                        .json("{}"))
                .required();
    }

    /** Somebody new follows the invitation that this answer made. */
    Person accept(Answer sent, Role role, String name) {
        String url = sent.json().getString("url");
        String login = "p" + Long.toString(ThreadLocalRandom.current().nextLong(1L << 60), 36);
        String password = "correct horse " + login;
        Client stranger = system.stranger();
        Answer accepted = stranger.ask(Call.of("POST /invitations/{token}/acceptance")
                .at("token", url.substring(url.lastIndexOf('/') + 1))
                .json(Bodies.of("name", name, "login", login, "password", password)));
        return new Person(
                accepted.required().json().getString("id"), name, login, password, role, stranger.began(accepted));
    }
}
