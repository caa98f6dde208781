package org.linli.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.util.Map;
import java.util.Objects;

/** What every operation has in common: problems, keys, ways to sign in. Written as JSON in {@code api-common.json} beside. */
final class ApiWords {

    private static final JsonObject COMMON = read();

    static final JsonObject INFO = COMMON.getJsonObject("info");
    static final JsonObject COMPONENTS = COMMON.getJsonObject("components");
    static final Map<String, JsonValue> SCHEMAS = COMPONENTS.getJsonObject("schemas");
    static final JsonArray SECURITY = COMMON.getJsonArray("security");
    static final JsonObject PROBLEM = reference("responses/Problem");
    static final JsonObject IDEMPOTENCY_KEY = reference("parameters/IdempotencyKey");

    private ApiWords() {}

    private static JsonObject read() {
        InputStream file = Objects.requireNonNull(ApiWords.class.getResourceAsStream("api-common.json"));
        try (JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    /** A parameter of the path that no method declares. */
    static JsonObject inPath(String name) {
        return switch (name) {
            case "community" -> reference("parameters/Community");
            case "district" -> reference("parameters/District");
            default ->
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("in", "path")
                        .add("required", true)
                        .add("schema", Json.createObjectBuilder().add("type", "string"))
                        .build();
        };
    }

    private static JsonObject reference(String name) {
        return Json.createObjectBuilder().add("$ref", "#/components/" + name).build();
    }
}
