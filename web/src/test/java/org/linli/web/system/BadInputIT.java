package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class BadInputIT {

    private static final int CALLS_PER_OBJECT = 60;

    @Test
    void whateverIsSentIsRefusedKindly(StartedSystem system) throws SQLException {
        Random random = new Random(Sizes.seed("Bad input"));
        int cases = Sizes.of("linli.badinput.cases", 4_000, 24_000);
        Neighbourhood here = new World(system).neighbourhood();
        JsonObject canteen = here.things.canteen();
        OpenApi document = OpenApi.of(system.stranger()).withSettings(canteen.getJsonObject("settingsSchema"));
        Judgement judgement = new Judgement();
        Instant began = Instant.now();
        try {
            int each = cases / document.operations().size() + 1;
            for (OpenApi.Operation operation : document.operations().values()) {
                here.things.restore(canteen);
                call(operation, document, here, random, each, judgement);
            }
        } finally {
            forgetGuesses(system);
        }

        Sizes.report("Bad input: " + judgement.cases() + " calls of "
                + document.operations().size() + " operations in "
                + Duration.between(began, Instant.now()).toSeconds() + " s; answered " + judgement.byStatus());
        assertThat(judgement.faults()).isEmpty();
        assertThat(judgement.cases()).isGreaterThanOrEqualTo(cases);
    }

    /** What was done is about something new from then on, so that not everything is answered by what is gone. */
    private static void call(
            OpenApi.Operation operation,
            OpenApi document,
            Neighbourhood here,
            Random random,
            int times,
            Judgement judgement) {
        Recipe recipe = Recipes.of(operation.name());
        Recipe.Ready good = recipe.make(here);
        int renewals = times / 6;
        for (int i = 0; i < times; i++) {
            Client client = good.person().client();
            boolean done = false;
            if (random.nextInt(25) == 0) {
                raw(client, good.call(), random, judgement);
            } else {
                done = judge(
                        client,
                        new Spoiling(random, document, operation, client.session()).spoil(good.call()),
                        judgement);
            }
            if (i % CALLS_PER_OBJECT == CALLS_PER_OBJECT - 1 || (done && renewals-- > 0)) {
                good = recipe.make(here);
            }
        }
    }

    /** Whether it has changed something. */
    private static boolean judge(Client client, Call call, Judgement judgement) {
        try {
            Answer answer = client.askRoughly(call);
            judgement.answered(call, answer);
            return call.writes() && answer.succeeded();
        } catch (UncheckedIOException | IllegalArgumentException e) {
            judgement.noAnswer(call, e);
            return false;
        }
    }

    private static void raw(Client client, Call call, Random random, Judgement judgement) {
        byte[] request = new RawCalls(random, client.session()).of(call);
        try {
            judgement.answeredRaw(
                    call.operation(),
                    new String(request, StandardCharsets.ISO_8859_1),
                    RawHttp.ask(client.uri(), request));
        } catch (UncheckedIOException e) {
            judgement.noAnswer(call, e);
        }
    }

    /** The wrong log-ins of this test are no reason to make the next one wait. */
    private static void forgetGuesses(StartedSystem system) throws SQLException {
        try (Connection connection = system.connection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("delete from sign_in_guess");
        }
    }

    @Test
    void pagesAndFilesAreRefusedKindlyToo(StartedSystem system) {
        Random random = new Random(Sizes.seed("Bad addresses"));
        Nonsense nonsense = new Nonsense(random);
        List<String> addresses = List.of(
                "/c/{x}",
                "/c/{x}/shifts/{x}",
                "/c/420107005008/p/{x}",
                "/plugins/{x}/{x}/ui/{x}",
                "/plugins/community-canteen/0.1.0/ui/{x}",
                "/assets/{x}",
                "/invitation/{x}",
                "/console/d/{x}",
                "/{x}",
                "/openapi/{x}",
                "/health/{x}");
        Map<String, String> findings = new TreeMap<>();
        for (int i = 0; i < Sizes.of("linli.badinput.pages", 500, 5_000); i++) {
            String address = nonsense.any(addresses);
            String path = address.replace("{x}", Call.encoded(nonsense.text()));
            Answer answer = system.stranger().askAt(path, "text/html");
            if (answer.status() >= 500
                    || Judgement.INSIDE
                            .matcher(answer.body().replaceAll("<script type=\"importmap\".*", ""))
                            .find()) {
                findings.putIfAbsent(address + answer.status(), path + " is answered " + answer);
            }
        }
        assertThat(findings.values()).isEmpty();
    }

    /** What no client library would send. */
    @Test
    void brokenRequestsEndWithoutTheServersInside(StartedSystem system) {
        List<String> requests = List.of(
                "GET /api/v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: linli_session=\u0000\r\n\r\n",
                "GET /api/v1/%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v1/communities/420107005008/shifts?from=%c0%af HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v1/communities/420107005008/shifts?from=%zz HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v1/communities/%00/shifts HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v1/communities/..%2f..%2f/shifts HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v1/../../../etc/passwd HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v1/me\u0001 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "GET /api/v1/me HTTP/9.9\r\nHost: x\r\nConnection: close\r\n\r\n",
                "NONSENSE /api/v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: -5\r\n\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: abc\r\n\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
                "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: json\r\nContent-Length: 2\r\n\r\n{}",
                "POST /api/v1/session HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: \r\nContent-Length: 2\r\n\r\n{}",
                "GET /api/v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept: ;;;\r\n\r\n",
                "GET /api/v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAccept-Language: \u00ff\u00fe;q=9\r\n\r\n",
                "GET /api/v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nX: " + "y".repeat(20_000) + "\r\n\r\n",
                "GET /api/v1/" + "y".repeat(20_000) + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n",
                "TRACE /api/v1/me HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: linli_session=secret\r\n\r\n",
                "TRACE / HTTP/1.1\r\nHost: x\r\nConnection: close\r\nCookie: linli_session=secret\r\n\r\n");

        assertThat(requests).allSatisfy(request -> assertThat(
                        RawHttp.ask(system.uri(), request.getBytes(StandardCharsets.ISO_8859_1))
                                .replaceFirst("(?m)^Server: .*$", ""))
                .as(request.substring(0, Math.min(200, request.length())))
                .doesNotStartWith("HTTP/1.1 500")
                .doesNotContain("linli_session=secret")
                .doesNotContainPattern(Judgement.INSIDE));
    }
}
