package org.linli.web.system;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What two answers have in common when nobody can tell them apart: everything but the names of what was asked for. */
final class Shape {

    private static final Set<String> OF_THE_MOMENT =
            Set.of("date", "x-request-id", "content-length", "connection", "server-timing");

    private Shape() {}

    /** A refusal word for word, without the path that it was asked by; of a success its form. */
    static String of(Answer answer) {
        TreeSet<String> headers = answer.headers().keySet().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .filter(name -> !OF_THE_MOMENT.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        JsonObject json = answer.json();
        return answer.status() + " " + headers + " "
                + (answer.status() >= 400 ? words(json) : form(json))
                + (json.isEmpty() && answer.status() >= 400 ? answer.body() : "");
    }

    private static String words(JsonObject problem) {
        TreeMap<String, JsonValue> words = new TreeMap<>(problem);
        words.remove("instance");
        return words.toString();
    }

    private static String form(JsonValue value) {
        if (value instanceof JsonObject object) {
            return new TreeMap<>(object)
                    .entrySet().stream()
                            .map(entry -> entry.getKey() + ":" + form(entry.getValue()))
                            .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof JsonArray array) {
            return array.isEmpty() ? "[]" : "[" + form(array.get(0)) + "]";
        }
        return "";
    }
}
