package org.linli.web.system;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the API answered. */
record Answer(int status, Map<String, List<String>> headers, String body) {

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase(name))
                .map(header -> header.getValue().get(0))
                .findFirst();
    }

    Optional<String> cookie(String name) {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Set-Cookie"))
                .flatMap(header -> header.getValue().stream())
                .filter(cookie -> cookie.startsWith(name + "="))
                .map(cookie -> cookie.substring(name.length() + 1).replaceFirst(";.*", ""))
                .findFirst();
    }

    /** Its JSON, an empty object where there is none. */
    JsonObject json() {
        if (body.isBlank() || body.charAt(0) != '{') {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new StringReader(body))) {
            return reader.readObject();
        } catch (JsonException e) {
            return JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    /** The name of its problem, empty where it has none. */
    String problem() {
        return json().getString("type", "").replace("urn:linli:problem:", "");
    }

    /** The answer, which has to be a success. */
    Answer required() {
        if (!succeeded()) {
            throw new AssertionError("Refused: " + this);
        }
        return this;
    }

    /** Headers and body together, to look for what must not be in them. */
    String everything() {
        return headers + "\n" + body;
    }

    @Override
    public String toString() {
        return status + " " + body.substring(0, Math.min(300, body.length()));
    }
}
