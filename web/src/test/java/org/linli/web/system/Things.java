package org.linli.web.system;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.linli.spi.Role;

/** Makes what a call needs to be about, each time a new one. Its people do it the way people do, over HTTP. */
final class Things {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Neighbourhood here;

    Things(Neighbourhood here) {
        this.here = here;
    }

    Call canteen(String state) {
        return here.here("PUT /communities/{community}/programs/{program}")
                .at("program", "community-canteen")
                .json(Bodies.of("state", state));
    }

    /** The canteen as its managers see it. */
    JsonObject canteen() {
        return as(Role.WORKER)
                .ask(here.here("GET /communities/{community}/programs"))
                .required()
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(program -> program.getString("id").equals("community-canteen"))
                .findFirst()
                .orElseThrow();
    }

    /** Nothing is suspended any more, and the canteen is set as it was. */
    void restore(JsonObject canteen) {
        here.bureau
                .ask(here.here("PUT /communities/{community}").json(Bodies.of("state", "ACTIVE")))
                .required();
        as(Role.WORKER)
                .ask(canteen("ENABLED")
                        .json(Bodies.of("state", "ENABLED", "settings", canteen.getJsonObject("settings"))))
                .required();
    }

    /** The id of a post that asks for no paper. */
    String post() {
        return as(Role.WORKER)
                .ask(here.here("GET /communities/{community}/posts"))
                .required()
                .json()
                .getJsonArray("items")
                .stream()
                .map(JsonValue::asJsonObject)
                .filter(post -> post.getString("code").equals("courier"))
                .findFirst()
                .orElseThrow()
                .getString("id");
    }

    /** A shift of an hour that overlaps with no other of its kind. */
    String shiftBody(String post, int seats) {
        OffsetDateTime start = OffsetDateTime.now(ZONE)
                .truncatedTo(ChronoUnit.HOURS)
                .plusDays(2)
                .plusMinutes(15L * here.next());
        return Bodies.of(
                "post",
                post,
                "startsAt",
                start.toString(),
                "endsAt",
                start.plusMinutes(15).toString(),
                "place",
                "门口" + here.sign,
                "seats",
                seats);
    }

    JsonObject shift(int seats) {
        return as(Role.WORKER)
                .ask(here.here("POST /communities/{community}/shifts").json(shiftBody(post(), seats)))
                .required()
                .json();
    }

    String shift() {
        return shift(3).getString("id");
    }

    /** The person's sign-up for this shift. */
    String signUp(Person person, String shift) {
        return person.ask(here.here("POST /communities/{community}/shifts/{shift}/sign-ups")
                        .at("shift", shift))
                .required()
                .json()
                .getString("id");
    }

    /** A message to the person: a shift of theirs is cancelled, and the reason is nobody else's business. */
    String message(Person person) {
        String shift = shift();
        signUp(person, shift);
        as(Role.WORKER)
                .ask(here.here("POST /communities/{community}/shifts/{shift}/cancellation")
                        .at("shift", shift)
                        .json(Bodies.of("reason", "因为" + here.sign)))
                .required();
        return person.ask(Call.of("GET /me/messages"))
                .required()
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    /** The answer to a new invitation, its link in it. */
    JsonObject invitation(Role role) {
        return as(Role.LEAD)
                .ask(here.here("POST /communities/{community}/invitations")
                        .json(Bodies.of("role", role.name(), "name", "请" + here.secret)))
                .required()
                .json();
    }

    String token() {
        String url = invitation(Role.RESIDENT).getString("url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** The id of a newcomer's membership. */
    String member() {
        Person newcomer = here.join(Role.RESIDENT);
        return memberOf(newcomer);
    }

    private String memberOf(Person person) {
        return as(Role.LEAD)
                .ask(here.here("GET /communities/{community}/members").asking("q", person.login()))
                .required()
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    /** A volunteer who has left; nobody here is shown their name any more. */
    void somebodyLeft() {
        Person leaver = here.invited(as(Role.LEAD), Role.VOLUNTEER, "走" + here.gone);
        here.world.takeIn(leaver);
        signUp(leaver, shift());
        as(Role.LEAD)
                .ask(here.here("DELETE /communities/{community}/members/{member}")
                        .at("member", memberOf(leaver)))
                .required();
    }

    /** The id of a volunteer's profile. */
    String volunteer() {
        return as(Role.WORKER)
                .ask(here.here("GET /communities/{community}/volunteers")
                        .asking("q", as(Role.VOLUNTEER).name()))
                .required()
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getString("id");
    }

    String qualificationBody() {
        return Bodies.of(
                "kind",
                "TRAINING",
                "number",
                "证" + here.secret,
                "issuedBy",
                "社区",
                "expiresOn",
                today().plusYears(1).toString());
    }

    String qualification(String volunteer) {
        return as(Role.WORKER)
                .ask(here.here("POST /communities/{community}/volunteers/{volunteer}/qualifications")
                        .at("volunteer", volunteer)
                        .json(qualificationBody()))
                .required()
                .json()
                .getString("id");
    }

    /** The key of an import that the bureau has made. */
    String importKey() {
        String key = "import-" + UUID.randomUUID();
        here.bureau
                .ask(Call.of("POST /districts/{district}/communities/import")
                        .at("district", here.district)
                        .header("Idempotency-Key", key)
                        .body("text/csv", Codes.csv(here.district, here.sign)))
                .required();
        return key;
    }

    LocalDate today() {
        return LocalDate.now(ZONE);
    }

    private Person as(Role role) {
        return here.person(role);
    }
}
