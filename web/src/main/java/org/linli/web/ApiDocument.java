package org.linli.web;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** One OpenAPI document out of the parts of the platform and of the programs that run. */
final class ApiDocument {

    private static final String SCHEMAS = "#/components/schemas/";
    private static final String ROOT = "/api/v1";

    private ApiDocument() {}

    static JsonObject of(List<ApiPart> parts) {
        Map<String, JsonObject> paths = new TreeMap<>();
        Map<String, JsonValue> schemas = new TreeMap<>(ApiWords.SCHEMAS);
        for (ApiPart part : parts) {
            JsonObject document = (JsonObject) renamed(part.document(), part.schemaPrefix());
            paths.putAll(paths(part, document));
            object(object(document, "components"), "schemas")
                    .forEach((name, schema) -> schemas.put(part.schemaPrefix() + name, schema));
        }
        return Json.createObjectBuilder()
                .add("openapi", "3.1.0")
                .add("info", ApiWords.INFO)
                .add("paths", object(paths))
                .add("components", Json.createObjectBuilder(ApiWords.COMPONENTS).add("schemas", object(schemas)))
                .build();
    }

    private static Map<String, JsonObject> paths(ApiPart part, JsonObject document) {
        Map<String, JsonObject> paths = new TreeMap<>();
        object(document, "paths").forEach((path, item) -> {
            String full = path.startsWith(ROOT + "/") ? path : ROOT + path;
            JsonObject operations = operations(part, full, item.asJsonObject());
            if (!operations.isEmpty()) {
                paths.put(full, operations);
            }
        });
        return paths;
    }

    /** Those of our own code; the server's own resources that the scanner also finds are none of the API. */
    private static JsonObject operations(ApiPart part, String path, JsonObject item) {
        JsonObjectBuilder operations = Json.createObjectBuilder();
        item.forEach((method, value) -> {
            if (value instanceof JsonObject operation) {
                ApiOperation.find(part, operation, path, method)
                        .ifPresent(found -> operations.add(method, found.described(path, method)));
            }
        });
        return operations.build();
    }

    /** The same JSON with the prefix before the name of every schema that is referred to. */
    private static JsonValue renamed(JsonValue value, String prefix) {
        if (value instanceof JsonObject object) {
            JsonObjectBuilder copy = Json.createObjectBuilder();
            object.forEach((name, child) ->
                    copy.add(name, name.equals("$ref") ? reference(child, prefix) : renamed(child, prefix)));
            return copy.build();
        } else if (value instanceof JsonArray array) {
            JsonArrayBuilder copy = Json.createArrayBuilder();
            array.forEach(child -> copy.add(renamed(child, prefix)));
            return copy.build();
        }
        return value;
    }

    private static JsonValue reference(JsonValue value, String prefix) {
        return value instanceof JsonString text && text.getString().startsWith(SCHEMAS)
                ? Json.createValue(SCHEMAS + prefix + text.getString().substring(SCHEMAS.length()))
                : value;
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject child ? child : JsonObject.EMPTY_JSON_OBJECT;
    }

    private static JsonObject object(Map<String, ? extends JsonValue> members) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        members.forEach(object::add);
        return object.build();
    }
}
