package org.linli.web.system;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Calls as no client library would send them: wrong escapes, control characters and bytes that are no text, wherever they fit. */
final class RawCalls {

    private static final List<String> ESCAPES = List.of(
            "%zz",
            "%",
            "%f",
            "%00",
            "%c0%af",
            "%ff",
            "%ed%a0%80",
            "%f4%90%80%80",
            "%u0041",
            "%2e%2e%2f",
            "..;/",
            "..%5c",
            ";x=y",
            "\\",
            "\u0001",
            "\u00ff",
            "社",
            "%25%30%30",
            "[",
            "{",
            "|",
            "^",
            "`",
            "\"",
            "<");
    private static final List<String> LINES = List.of(
            "Accept-Language: \u00ff\u00fe;q=9",
            "Accept-Language: zh-CN;q=abc,en;q=-1,*;q=99999999999",
            "Cookie: linli_session=\u0000; linli_locale=\u00ff",
            "Cookie: ;;;=;=,linli_elder=9\"",
            "If-Match: \"\u00e9\", W/\"",
            "Idempotency-Key: \u0080\u0081\u0082\u0083\u0084\u0085\u0086\u0087",
            "Content-Type: \u00ff/json",
            "Content-Length: 99999999999999999999",
            "Transfer-Encoding: chunked, identity",
            "Expect: 200-maybe",
            "Upgrade: h2c",
            "X:" + "y".repeat(20_000),
            ": nothing",
            "no colon");

    private final Random random;
    private final Nonsense nonsense;
    private final String session;

    RawCalls(Random random, String session) {
        this.random = random;
        this.nonsense = new Nonsense(random);
        this.session = session;
    }

    byte[] of(Call call) {
        boolean inAddress = random.nextInt(3) > 0;
        String target = inAddress ? spoilt(call.target()) : call.target();
        byte[] body = call.body() == null ? new byte[0] : call.body();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes((call.method() + " " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n"
                        + (session.isEmpty() ? "" : "Cookie: linli_session=" + session + "\r\n")
                        + (call.body() == null
                                ? ""
                                : "Content-Type: " + call.headers().getOrDefault("Content-Type", "application/json")
                                        + "\r\nContent-Length: " + body.length + "\r\n")
                        + (inAddress ? "" : nonsense.any(LINES) + "\r\n") + "\r\n")
                .getBytes(random.nextBoolean() ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8));
        bytes.writeBytes(body);
        return bytes.toByteArray();
    }

    private String spoilt(String target) {
        int from = "/api/v1/".length();
        int at = from + random.nextInt(target.length() - from + 1);
        return target.substring(0, at) + nonsense.any(ESCAPES) + target.substring(at);
    }
}
