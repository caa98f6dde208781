package org.linli.web.system;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a good call in one or two of the ways that its description leaves open. */
final class Spoiling {

    private static final List<String> HEADERS = List.of(
            "If-Match",
            "If-None-Match",
            "Idempotency-Key",
            "Accept",
            "Accept-Language",
            "Accept-Encoding",
            "Authorization",
            "Content-Encoding",
            "Origin",
            "Sec-Fetch-Site",
            "X-Request-Id",
            "X-Forwarded-For",
            "Forwarded",
            "X-HTTP-Method-Override",
            "Range");
    private static final List<String> COOKIES =
            List.of("linli_session", "linli_locale", "linli_elder", "JSESSIONID", "x");
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD");

    private final Random random;
    private final Nonsense nonsense;
    private final Values values;
    private final SpoiltBody body;
    private final OpenApi.Operation operation;
    private final String session;

    /**
     * @param operation as the system describes it
     * @param session of whoever calls, to be sent beside the other cookies
     */
    Spoiling(Random random, OpenApi document, OpenApi.Operation operation, String session) {
        this.random = random;
        this.nonsense = new Nonsense(random);
        this.values = new Values(random, document);
        this.body = new SpoiltBody(random, values, operation.jsonBody(document));
        this.operation = operation;
        this.session = session;
    }

    Call spoil(Call good) {
        boolean takesBody = good.body() != null || operation.description().containsKey("requestBody");
        Call spoilt = random.nextInt(100) < (takesBody ? 65 : 4) ? body.spoil(good) : around(good);
        return random.nextInt(5) == 0 ? around(spoilt) : spoilt;
    }

    /** Everything but the body. */
    private Call around(Call call) {
        int kind = random.nextInt(100);
        if (kind < 35) {
            return place(call);
        } else if (kind < 65) {
            return query(call);
        } else if (kind < 90) {
            return header(call);
        } else if (kind < 96) {
            return cookie(call);
        }
        return new Call(nonsense.any(METHODS), call.path(), call.places(), call.query(), call.headers(), call.body());
    }

    private Call place(Call call) {
        List<JsonObject> places = operation.parametersIn("path");
        if (places.isEmpty()) {
            return query(call);
        }
        JsonObject place = nonsense.any(places);
        return call.at(place.getString("name"), text(place));
    }

    private Call query(Call call) {
        List<JsonObject> known = operation.parametersIn("query");
        if (known.isEmpty() || random.nextInt(10) == 0) {
            return call.asking(nonsense.any(List.of("limit", "cursor", "x", "_method", "")), nonsense.text());
        }
        JsonObject parameter = nonsense.any(known);
        return call.asking(parameter.getString("name"), text(parameter));
    }

    private Call header(Call call) {
        List<String> names = new ArrayList<>(HEADERS);
        for (int i = 0; i < 5; i++) {
            operation.parametersIn("header").forEach(header -> names.add(header.getString("name")));
        }
        return call.header(nonsense.any(names), nonsense.header());
    }

    private Call cookie(Call call) {
        String spoilt = nonsense.any(COOKIES) + "=" + nonsense.header();
        return call.header("Cookie", random.nextBoolean() ? spoilt : "linli_session=" + session + "; " + spoilt);
    }

    /** A value of a parameter, made from its schema, as the text that an address holds. */
    private String text(JsonObject parameter) {
        if (!(parameter.get("schema") instanceof JsonObject schema) || random.nextInt(3) == 0) {
            return nonsense.text();
        }
        String value = random.nextInt(3) == 0 ? values.fitting(schema) : values.spoilt(schema);
        String plain = value.startsWith("\"") ? Values.unquoted(value) : value;
        return plain.substring(0, Math.min(3_000, plain.length()));
    }
}
