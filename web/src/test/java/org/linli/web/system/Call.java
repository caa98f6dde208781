package org.linli.web.system;

import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One request to the API, with its places still apart so that a test can change each.
 *
 * @param path below {@code /api/v1}, with its places in braces
 * @param body JSON or other text; null for none
 */
record Call(
        String method,
        String path,
        Map<String, String> places,
        Map<String, String> query,
        Map<String, String> headers,
        byte @Nullable [] body) {

    private static final Pattern PLACE = Pattern.compile("\\{([^}]+)}");

    /** A call of an operation as OpenAPI names it, such as {@code GET /communities/{community}}. */
    static Call of(String operation) {
        String[] parts = operation.split(" ", 2);
        return new Call(parts[0], parts[1], Map.of(), Map.of(), Map.of(), null);
    }

    Call at(String place, String value) {
        return new Call(method, path, with(places, place, value), query, headers, body);
    }

    Call asking(String parameter, String value) {
        return new Call(method, path, places, with(query, parameter, value), headers, body);
    }

    Call header(String name, String value) {
        return new Call(method, path, places, query, with(headers, name, value), body);
    }

    /** With a body of JSON. */
    Call json(String text) {
        return body("application/json", text.getBytes(StandardCharsets.UTF_8));
    }

    Call body(String type, byte[] content) {
        return new Call(method, path, places, query, with(headers, "Content-Type", type), content);
    }

    String operation() {
        return method + " " + path;
    }

    String text() {
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }

    /** Its body as JSON, an empty object where it has none. */
    JsonObject jsonBody() {
        return new Answer(200, Map.of(), text()).json();
    }

    boolean writes() {
        return !method.equals("GET");
    }

    /** Path and query as they go over the wire. */
    String target() {
        Matcher matcher = PLACE.matcher(path);
        String filled = matcher.replaceAll(
                found -> Matcher.quoteReplacement(encoded(places.getOrDefault(found.group(1), found.group()))));
        StringBuilder target = new StringBuilder("/api/v1").append(filled);
        char separator = '?';
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            target.append(separator)
                    .append(encoded(parameter.getKey()))
                    .append('=')
                    .append(encoded(parameter.getValue()));
            separator = '&';
        }
        return target.toString();
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static Map<String, String> with(Map<String, String> map, String key, String value) {
        Map<String, String> changed = new LinkedHashMap<>(map);
        changed.put(key, value);
        return changed;
    }
}
