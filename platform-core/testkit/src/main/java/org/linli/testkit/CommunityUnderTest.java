package org.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Role;
import org.linli.testkit.DeclaredScreen.Asked;
import org.linli.testkit.Visitor.Answer;

/** A community in which a program is tried. */
record CommunityUnderTest(RunningLinli linli, String code, String program) {

    private String here() {
        return "communities/" + code + "/";
    }

    private String api() {
        return here() + "programs/" + program + "/";
    }

    Map<Role, Visitor> members() {
        return linli.members(code);
    }

    Visitor member(Role role) {
        return Objects.requireNonNull(members().get(role), () -> "Nobody in " + code + " is a " + role);
    }

    CommunityUnderTest enable() {
        put("ENABLED");
        return this;
    }

    void suspend() {
        put("SUSPENDED");
    }

    private void put(String state) {
        Answer answer =
                member(Role.WORKER).send("PUT", here() + "programs/" + program, "{\"state\":\"" + state + "\"}");
        assertThat(answer.status())
                .as("%s in %s: %s", state, code, answer.body())
                .isEqualTo(200);
        assertThat(answer.json().getString("state")).isEqualTo(state);
    }

    /** The program's posts, shifts and settings as everybody sees them. */
    List<String> whatEnablingMakes() {
        Visitor worker = member(Role.WORKER);
        String shifts =
                worker.get(here() + "shifts?limit=200&program=" + program).body();
        String posts = worker.get(here() + "posts").body();
        JsonObject state = worker.get(here() + "programs").json().getJsonArray("items").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("id").equals(program))
                .findFirst()
                .orElseThrow();
        return List.of(shifts, posts, state.toString());
    }

    /** Sends the samples that make rows and gives the id of the last. */
    String fill(List<Sample> samples) {
        String id = "";
        for (Sample sample : samples) {
            if (!sample.method().equals("GET") && !sample.namesARow()) {
                Answer answer = succeed(sample, id);
                id = idIn(answer, id);
            }
        }
        return id;
    }

    private static String idIn(Answer answer, String before) {
        return answer.body().startsWith("{") ? answer.json().getString("id", before) : before;
    }

    /** What the samples that only look are shown. */
    Map<Sample, String> shown(List<Sample> samples) {
        Map<Sample, String> shown = new LinkedHashMap<>();
        for (Sample sample : samples) {
            if (sample.method().equals("GET") && !sample.namesARow()) {
                shown.put(sample, succeed(sample, "").body());
            }
        }
        return shown;
    }

    /** Sends the samples that touch a row, which its owner may. */
    void touch(List<Sample> samples, String id) {
        samples.stream().filter(Sample::namesARow).forEach(sample -> succeed(sample, id));
    }

    /** Sends them for a row of another community: it is as if that row did not exist. */
    void cannotTouch(List<Sample> samples, String foreignId) {
        for (Sample sample : samples) {
            if (sample.namesARow()) {
                Answer answer = send(sample, foreignId);
                Answer unknown = send(sample, DeclaredScreen.NOBODYS_ID);
                assertThat(answer.status())
                        .as("%s of another community", sample)
                        .isEqualTo(404);
                assertThat(answer.body().replace(foreignId, ""))
                        .isEqualTo(unknown.body().replace(DeclaredScreen.NOBODYS_ID, ""));
            }
        }
    }

    /** Every sample is refused because the program is suspended here. */
    void isClosed(List<Sample> samples) {
        for (Sample sample : samples) {
            Answer answer = send(sample, DeclaredScreen.NOBODYS_ID);
            assertThat(answer.status()).as("%s: %s", sample, answer.body()).isEqualTo(409);
            assertThat(answer.problem()).isEqualTo("closed");
        }
    }

    private Answer succeed(Sample sample, String id) {
        Answer answer = send(sample, id);
        assertThat(answer.status()).as("%s: %s", sample, answer.body()).isBetween(200, 299);
        return answer;
    }

    private Answer send(Sample sample, String id) {
        return member(sample.role()).send(sample.method(), api() + sample.path(id), sample.body());
    }

    /** Asks as a page does; a form is sent empty. */
    Answer ask(Visitor visitor, Asked asked) {
        boolean form = asked.method().equals("POST") || asked.method().equals("PUT");
        @Nullable String body = form ? "{}" : null;
        return visitor.send(asked.method(), api() + asked.href().replaceFirst("^/", ""), body);
    }

    /** The paths of the program's screens that the host gives to this visitor. */
    List<String> screensOf(Visitor visitor) {
        return visitor.get(here() + "ui").json().getJsonArray("screens").stream()
                .map(one -> one.asJsonObject())
                .filter(one -> one.getString("program").equals(program))
                .map(one -> one.getString("path"))
                .toList();
    }
}
