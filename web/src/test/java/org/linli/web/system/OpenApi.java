package org.linli.web.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the system says of its own operations, the platform's and those of its programs. */
record OpenApi(JsonObject document) {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch", "head");

    static OpenApi of(Client client) {
        Answer answer = client.askAt("/openapi", "application/json");
        return new OpenApi(answer.required().json());
    }

    /**
     * One operation.
     *
     * @param name method and path below the API's root
     */
    record Operation(String name, JsonObject description, List<JsonObject> parameters) {

        /** Its parameters in the path, the query or the header. */
        List<JsonObject> parametersIn(String part) {
            return parameters.stream()
                    .filter(parameter -> parameter.getString("in", "").equals(part))
                    .toList();
        }

        /** The schema of its JSON body, empty where it takes none. */
        JsonObject jsonBody(OpenApi document) {
            if (!(description.get("requestBody") instanceof JsonObject body)) {
                return JsonValue.EMPTY_JSON_OBJECT;
            }
            JsonObject content = document.resolved(body).getJsonObject("content");
            return content.get("application/json") instanceof JsonObject json
                    ? document.resolved(json.getJsonObject("schema"))
                    : JsonValue.EMPTY_JSON_OBJECT;
        }
    }

    /** The same, with the settings of a program described as well, which differ from program to program. */
    OpenApi withSettings(JsonObject schema) {
        return new OpenApi(Json.createPointer("/components/schemas/Wish/properties/settings")
                .replace(document, schema));
    }

    /** By name, as in {@link Recipe#operation}. */
    Map<String, Operation> operations() {
        Map<String, Operation> operations = new TreeMap<>();
        document.getJsonObject("paths").forEach((path, item) -> {
            for (Map.Entry<String, JsonValue> entry : item.asJsonObject().entrySet()) {
                if (METHODS.contains(entry.getKey())) {
                    Operation operation = operation(
                            entry.getKey(),
                            path,
                            item.asJsonObject(),
                            entry.getValue().asJsonObject());
                    operations.put(operation.name(), operation);
                }
            }
        });
        return operations;
    }

    private Operation operation(String method, String path, JsonObject item, JsonObject description) {
        List<JsonObject> parameters = new ArrayList<>();
        for (JsonObject owner : List.of(item, description)) {
            JsonArray listed = owner.getJsonArray("parameters");
            if (listed != null) {
                listed.forEach(parameter -> parameters.add(resolved(parameter.asJsonObject())));
            }
        }
        String below = path.replaceFirst("^/api/v1", "").replaceAll("\\{(\\w+)\\s*:[^}]*}", "{$1}");
        return new Operation(method.toUpperCase(java.util.Locale.ROOT) + " " + below, description, parameters);
    }

    /** What a reference stands for. */
    JsonObject resolved(JsonObject schema) {
        JsonObject found = schema;
        while (found.get("$ref") instanceof JsonString reference) {
            JsonValue target = document;
            for (String step : reference.getString().substring(2).split("/")) {
                target = target.asJsonObject().get(step);
            }
            found = target.asJsonObject();
        }
        return found;
    }
}
