package org.linli.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Map;

/** JSON in YAML's block style. Every string keeps its JSON form, which YAML reads as the same string. */
final class Yaml {

    private final StringBuilder lines = new StringBuilder();

    private Yaml() {}

    static String of(JsonObject document) {
        Yaml yaml = new Yaml();
        yaml.members(document, "");
        return yaml.lines.toString();
    }

    private void members(JsonObject object, String indent) {
        for (Map.Entry<String, JsonValue> member : object.entrySet()) {
            lines.append(indent)
                    .append(jakarta.json.Json.createValue(member.getKey()))
                    .append(':');
            value(member.getValue(), indent + "  ");
        }
    }

    private void value(JsonValue value, String indent) {
        if (value instanceof JsonObject object && !object.isEmpty()) {
            lines.append('\n');
            members(object, indent);
        } else if (value instanceof JsonArray array && !array.isEmpty()) {
            lines.append('\n');
            for (JsonValue item : array) {
                lines.append(indent).append('-');
                value(item, indent + "  ");
            }
        } else {
            lines.append(' ').append(value).append('\n');
        }
    }
}
