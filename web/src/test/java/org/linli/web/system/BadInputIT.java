package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class BadInputIT {

    private static final Pattern INSIDE = Pattern.compile(
            "(?i)exception|stack ?trace|\\bat [a-z]+(\\.[a-z0-9_$]+)+\\(|\\.java:|org\\.linli|\\bjavax?\\.[a-z]+\\.|jakarta\\.|eclipse"
                    + "|com\\.mysql|mariadb|sqlstate|\\bselect\\b.{1,60}\\bfrom\\b|insert into|payara|glassfish|jersey|yasson");
    private static final int CALLS_PER_OBJECT = 60;

    @Test
    void whateverIsSentIsRefusedKindly(StartedSystem system) throws SQLException {
        Random random = new Random(Sizes.seed("Bad input"));
        int cases = Sizes.of("linli.badinput.cases", 4_000, 24_000);
        Neighbourhood here = new World(system).neighbourhood();
        Map<String, OpenApi.Operation> operations =
                OpenApi.of(system.stranger()).operations();
        Map<String, Recipe> recipes =
                Recipes.all().stream().collect(Collectors.toMap(Recipe::operation, Function.identity()));
        Map<String, String> findings = new TreeMap<>();
        int[] byHundreds = new int[6];
        try {
            int each = cases / operations.size() + 1;
            for (OpenApi.Operation operation : operations.values()) {
                Recipe recipe = recipes.get(operation.name());
                assertThat(recipe).as("a way to call " + operation.name()).isNotNull();
                Spoiling spoiling = new Spoiling(random, operation);
                Recipe.Ready good = recipe.make(here);
                for (int i = 0; i < each; i++) {
                    if (i % CALLS_PER_OBJECT == CALLS_PER_OBJECT - 1) {
                        good = recipe.make(here);
                    }
                    Call spoilt = spoiling.spoil(good.call());
                    byHundreds[check(good.person(), spoilt, findings) / 100]++;
                }
            }
        } finally {
            forgetGuesses(system);
        }

        Sizes.report("Bad input: " + cases + " calls of " + operations.size() + " operations; answered 2xx "
                + byHundreds[2] + ", 3xx " + byHundreds[3] + ", 4xx " + byHundreds[4] + ", 5xx " + byHundreds[5]);
        assertThat(findings.values()).isEmpty();
    }

    private static int check(Person person, Call call, Map<String, String> findings) {
        Answer answer;
        try {
            answer = person.client().askRoughly(call);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            findings.put("no answer to " + call.operation(), "no answer to " + described(call) + ": " + e);
            return 0;
        }
        String fault = fault(call, answer);
        if (!fault.isEmpty()) {
            findings.putIfAbsent(
                    fault + " " + call.operation() + " " + answer.status(),
                    fault + ": " + described(call) + " is answered "
                            + answer.headers().get("content-type") + " " + answer);
        }
        return answer.status();
    }

    private static String fault(Call call, Answer answer) {
        if (answer.status() >= 500
                && !(answer.status() == 503 && answer.header("Retry-After").isPresent())) {
            return "a defect";
        }
        if (INSIDE.matcher(answer.body()).find()) {
            return "something of the inside";
        }
        boolean silent = call.method().equals("HEAD") || isRefusedBeforeUs(call, answer);
        return answer.status() >= 400 && !silent && !isProblem(answer) ? "no problem details" : "";
    }

    /**
     * The server itself answers an empty 400 to what is no proper HTTP: a body where none belongs, an address of more than 8 KB, one
     * with an encoded slash or NUL.
     */
    private static boolean isRefusedBeforeUs(Call call, Answer answer) {
        boolean body = call.body() != null
                && List.of("GET", "DELETE", "HEAD", "OPTIONS").contains(call.method());
        String target = call.target();
        boolean improper = body
                || target.length() > 7_000
                || call.headers().toString().length() > 7_000
                || target.matches(".*%(00|2F|5C|2e%2e).*");
        return improper && answer.status() == 400 && answer.body().isEmpty();
    }

    private static boolean isProblem(Answer answer) {
        return answer.header("Content-Type").orElse("").startsWith("application/problem+json")
                && answer.json().getInt("status", 0) == answer.status()
                && !answer.problem().isEmpty();
    }

    private static String described(Call call) {
        String body = call.text();
        String text = call.method() + " " + call.target() + " " + call.headers() + " " + body;
        return text.substring(0, Math.min(500, text.length())) + (text.length() > 500 ? "… " + text.length() : "");
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
                    || INSIDE.matcher(answer.body().replaceAll("<script type=\"importmap\".*", ""))
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
                .doesNotContainPattern(INSIDE));
    }
}
