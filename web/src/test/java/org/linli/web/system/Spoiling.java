package org.linli.web.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a good call in one of the ways that its description leaves open. */
final class Spoiling {

    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Authorization",
            "Cookie",
            "Origin",
            "Sec-Fetch-Site",
            "X-Request-Id",
            "X-Forwarded-For",
            "Linli-Signature",
            "X-HTTP-Method-Override",
            "Range");
    private static final List<String> PARAMETERS =
            List.of("limit", "cursor", "q", "from", "to", "week", "date", "role", "x");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD");
    private static final byte[][] NO_UTF8 = {
        {(byte) 0xc0, (byte) 0xaf}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xff}
    };

    private final Random random;
    private final Nonsense nonsense;
    private final List<String> parameters;

    /** @param operation as the system describes it */
    Spoiling(Random random, OpenApi.Operation operation) {
        this.random = random;
        this.nonsense = new Nonsense(random);
        this.parameters = new ArrayList<>(PARAMETERS);
        operation.parameters().stream()
                .filter(parameter -> parameter.getString("in", "").equals("query"))
                .forEach(parameter -> {
                    parameters.add(parameter.getString("name"));
                    parameters.add(parameter.getString("name"));
                });
    }

    Call spoil(Call good) {
        boolean json = good.text().startsWith("{");
        Call begun = random.nextInt(4) == 0 ? once(good, 6) : good;
        boolean bodiless = good.method().equals("GET") || good.method().equals("DELETE");
        return once(begun, json ? 14 : bodiless && random.nextInt(20) > 0 ? 7 : 8);
    }

    private Call once(Call call, int ways) {
        return switch (random.nextInt(ways)) {
            case 0, 1 -> place(call);
            case 2, 3 -> call.asking(nonsense.any(parameters), nonsense.text());
            case 4, 5 -> call.header(nonsense.any(HEADERS), nonsense.header());
            case 6 -> method(call);
            case 7, 8 -> body(call);
            default -> field(call);
        };
    }

    private Call place(Call call) {
        List<String> places = call.places().keySet().stream()
                .filter(name -> call.path().contains("{" + name + "}"))
                .toList();
        return places.isEmpty()
                ? call.asking(nonsense.any(parameters), nonsense.text())
                : call.at(nonsense.any(places), nonsense.text());
    }

    private Call method(Call call) {
        return new Call(nonsense.any(METHODS), call.path(), call.places(), call.query(), call.headers(), call.body());
    }

    private Call body(Call call) {
        return switch (random.nextInt(6)) {
            case 0 -> call.header("Content-Type", nonsense.type());
            case 1 -> call.body("application/json", huge());
            case 2 -> call.body("application/json", notUtf8());
            case 3 -> call.body(nonsense.type(), nonsense.broken().getBytes(StandardCharsets.UTF_8));
            default -> call.json(nonsense.broken());
        };
    }

    private byte[] huge() {
        return ("{\"name\":\"" + "x".repeat(random.nextInt(20) == 0 ? 3_000_000 : 1_100_000) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] notUtf8() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("{\"name\":\"".getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(NO_UTF8[random.nextInt(NO_UTF8.length)]);
        bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** One field of the body gets another value, goes missing, or comes in addition. */
    private Call field(Call call) {
        JsonObject body = new Answer(200, java.util.Map.of(), call.text()).json();
        String name = nonsense.field(body);
        JsonObjectBuilder changed = Json.createObjectBuilder(body);
        switch (random.nextInt(5)) {
            case 0 -> changed.remove(name);
            case 1 ->
                changed.add("unknown", "x").add("id", "x").add("communityId", 1).add("version", -1);
            default -> {
                String written = changed.add(name, "@@").build().toString();
                return call.json(written.replace("\"@@\"", nonsense.json()));
            }
        }
        return call.json(changed.build().toString());
    }
}
