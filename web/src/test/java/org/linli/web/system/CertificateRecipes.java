package org.linli.web.system;

import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;
import static org.linli.web.system.Recipes.HERE;

import jakarta.json.JsonObject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;

/** How to call the operations on certificates, the seal on them, and the rules on hours. */
final class CertificateRecipes {

    private static final String CERTIFICATES = HERE + "/certificates";

    private CertificateRecipes() {}

    static List<Recipe> all() {
        return List.of(
                Recipe.signedIn("GET /me/certificates", (here, person, call) -> {
                    certificate(here, person);
                    return call;
                }),
                Recipe.open(
                                "GET /certificates/{number}",
                                (here, person, call) -> call.at(
                                        "number",
                                        certificate(here, here.person(VOLUNTEER))
                                                .getString("number")))
                        .link(),
                Recipe.of(
                        "GET " + CERTIFICATES,
                        (here, person, call) -> {
                            certificate(here, here.person(VOLUNTEER));
                            return call;
                        },
                        LEAD,
                        WORKER),
                Recipe.of(
                        "POST " + CERTIFICATES,
                        (here, person, call) -> {
                            confirmed(here, person);
                            return call.json(wish());
                        },
                        VOLUNTEER),
                Recipe.of(
                                "GET " + CERTIFICATES + "/{certificate}/file",
                                (here, person, call) -> call.at("certificate", id(here, person)),
                                VOLUNTEER)
                        .ids("certificate")
                        .own(),
                Recipe.of(
                                "DELETE " + CERTIFICATES + "/{certificate}",
                                (here, person, call) -> call.at("certificate", id(here, person)),
                                VOLUNTEER)
                        .ids("certificate")
                        .own(),
                Recipe.of(
                                "POST " + CERTIFICATES + "/{certificate}/revocation",
                                (here, person, call) -> call.at("certificate", id(here, here.person(VOLUNTEER)))
                                        .json(Bodies.of("reason", "错" + here.sign)),
                                LEAD,
                                WORKER)
                        .ids("certificate"),
                Recipe.of("GET " + HERE + "/seal", LEAD, WORKER),
                Recipe.of(
                        "PUT " + HERE + "/seal",
                        (here, person, call) -> call.body("image/png", png(here)),
                        LEAD,
                        WORKER),
                Recipe.of(
                        "DELETE " + HERE + "/seal",
                        (here, person, call) -> {
                            here.person(WORKER)
                                    .ask(here.here("PUT " + HERE + "/seal").body("image/png", png(here)))
                                    .required();
                            return call;
                        },
                        LEAD,
                        WORKER),
                Recipe.of("GET " + HERE + "/hours-settings", LEAD, WORKER),
                Recipe.of(
                        "PUT " + HERE + "/hours-settings",
                        (here, person, call) -> call.json(settings(here)),
                        LEAD,
                        WORKER));
    }

    private static String id(Neighbourhood here, Person holder) {
        return certificate(here, holder).getString("id");
    }

    private static JsonObject certificate(Neighbourhood here, Person holder) {
        confirmed(here, holder);
        return holder.ask(here.here("POST " + CERTIFICATES).json(wish()))
                .required()
                .json();
    }

    /** Hours of the person that a worker has confirmed. */
    static void confirmed(Neighbourhood here, Person person) {
        String record = HoursRecipes.record(here, person);
        here.person(WORKER)
                .ask(here.here("POST " + HERE + "/hours/confirmations").json(Bodies.of("records", List.of(record))))
                .required();
    }

    /** Stars of the community's own, and time credits. */
    static String settings(Neighbourhood here) {
        return Bodies.of("stars", List.of(10, 20, 30, 40, 50 + here.next()), "credits", true, "creditMonths", 12);
    }

    private static String wish() {
        return Bodies.of("name", "MASKED", "hours", true, "programs", true);
    }

    /** Another picture each time. */
    private static byte[] png(Neighbourhood here) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(100 + here.next() % 1000, 200, BufferedImage.TYPE_INT_ARGB), "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
