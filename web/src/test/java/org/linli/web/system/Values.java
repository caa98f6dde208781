package org.linli.web.system;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** JSON values that a schema allows, up to its edges, and such that it does not; as text, since not all of them can be anything else. */
final class Values {

    private static final int LONGEST = 400;
    private static final List<String> LETTERS = List.of(
            "a", "Z", "9", "-", "王", "爷", "é", "e\u0301", "🙂", "𠮷", "م", "\u200D", "\u3000", " ", "ß", "'", "<", "%");
    private static final List<String> OFTEN_WANTED = List.of(
            "13800138000",
            "027-86860000",
            "王大爷",
            "🙂🙂🙂",
            "𠮷",
            "字".repeat(60),
            "🙂".repeat(30),
            "p.1_x@y-z",
            "0.1.0",
            "no-such-program",
            "999999",
            "999999001",
            "999999001001",
            "x");

    private final Random random;
    private final Nonsense nonsense;
    private final OpenApi document;

    Values(Random random, OpenApi document) {
        this.random = random;
        this.nonsense = new Nonsense(random);
        this.document = document;
    }

    /** One that the schema allows. */
    String fitting(JsonObject described) {
        JsonObject schema = document.resolved(described);
        if (schema.get("enum") instanceof JsonArray choices) {
            return nonsense.any(choices).toString();
        }
        return switch (type(schema)) {
            case "string" -> quoted(fittingText(schema));
            case "integer", "number" -> fittingNumber(schema);
            case "boolean" -> String.valueOf(random.nextBoolean());
            case "array" ->
                array(schema, between(number(schema, "minItems", 0), Math.min(20, number(schema, "maxItems", 3))));
            default -> written(fittingFields(schema));
        };
    }

    /** The fields of an object that the schema allows; those that it does not ask for are left out at times. */
    Map<String, String> fittingFields(JsonObject described) {
        JsonObject schema = document.resolved(described);
        List<String> required = strings(schema.get("required"));
        Map<String, String> fields = new LinkedHashMap<>();
        properties(schema).forEach((name, property) -> {
            if (required.contains(name) || random.nextInt(4) > 0) {
                fields.put(name, fitting(property.asJsonObject()));
            }
        });
        return fields;
    }

    static JsonObject properties(JsonObject schema) {
        return schema.get("properties") instanceof JsonObject properties ? properties : JsonValue.EMPTY_JSON_OBJECT;
    }

    static List<String> strings(JsonValue value) {
        return value instanceof JsonArray array
                ? array.getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .toList()
                : List.of();
    }

    static String written(Map<String, String> fields) {
        List<String> written = new ArrayList<>();
        fields.forEach((name, value) -> written.add(quoted(name) + ":" + value));
        return "{" + String.join(",", written) + "}";
    }

    static String quoted(String text) {
        return Json.createValue(text).toString();
    }

    /** The text of a JSON string; a half of a surrogate pair in it becomes a question mark. */
    static String unquoted(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return reader.readValue() instanceof JsonString text ? text.getString() : json;
        } catch (JsonException e) {
            return json;
        }
    }

    private static String type(JsonObject schema) {
        JsonValue type = schema.get("type");
        if (type instanceof JsonArray several) {
            return several.getString(0);
        }
        return type instanceof JsonString one ? one.getString() : "object";
    }

    private String fittingText(JsonObject schema) {
        switch (schema.getString("format", "")) {
            case "date":
                return LocalDate.now(ZoneOffset.UTC)
                        .plusDays(between(-800, 800))
                        .toString();
            case "date-time":
                return OffsetDateTime.now(ZoneOffset.ofHours(between(-18, 18)))
                        .plusMinutes(between(-1_500_000, 1_500_000))
                        .toString();
            case "uuid":
                return new UUID(random.nextLong(), random.nextLong()).toString();
            default:
                return schema.containsKey("pattern") ? matching(schema.getString("pattern")) : ofLength(schema);
        }
    }

    private String matching(String pattern) {
        List<String> matching = OFTEN_WANTED.stream()
                .filter(text -> text.matches(pattern) || ("\\S".equals(pattern) && !text.isBlank()))
                .toList();
        return matching.isEmpty() ? "x" : nonsense.any(matching);
    }

    private String ofLength(JsonObject schema) {
        int most = Math.min(LONGEST, number(schema, "maxLength", 40));
        int length = random.nextInt(3) == 0 ? most : between(number(schema, "minLength", 0), most);
        StringBuilder text = new StringBuilder();
        String only = random.nextInt(3) == 0 ? nonsense.any(LETTERS) : "";
        while (text.length() < length) {
            text.append(only.isEmpty() ? nonsense.any(LETTERS) : only);
        }
        return text.length() > length ? text.substring(0, length - 1) + "a" : text.toString();
    }

    private String fittingNumber(JsonObject schema) {
        int least = number(schema, "minimum", -1);
        int most = number(schema, "maximum", 1_000);
        return String.valueOf(nonsense.any(List.of(least, most, between(least, most))));
    }

    private String array(JsonObject schema, int length) {
        List<String> items = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            items.add(schema.get("items") instanceof JsonObject item ? fitting(item) : nonsense.json());
        }
        return "[" + String.join(",", items) + "]";
    }

    /** One that the schema does not allow, most of the time. */
    String spoilt(JsonObject described) {
        JsonObject schema = document.resolved(described);
        if (random.nextInt(4) == 0) {
            return nonsense.json();
        }
        return switch (type(schema)) {
            case "string" -> spoiltText(schema);
            case "integer", "number" -> spoiltNumber(schema);
            case "boolean" -> nonsense.any(List.of("\"true\"", "0", "1", "\"\"", "TRUE", "null", "[true]"));
            case "array" -> spoiltArray(schema);
            default -> spoiltObject(schema);
        };
    }

    private String spoiltText(JsonObject schema) {
        String good = schema.containsKey("enum") ? nonsense.any(strings(schema.get("enum"))) : fittingText(schema);
        int most = number(schema, "maxLength", 60);
        return switch (random.nextInt(8)) {
            case 0 -> quoted("长".repeat(most + 1));
            case 1 -> quoted("x".repeat(random.nextInt(200_000)));
            case 2 -> quoted(good.toLowerCase(java.util.Locale.ROOT) + nonsense.any(LETTERS));
            case 3 -> quoted(" " + good);
            case 4 -> "[" + quoted(good) + "]";
            case 5 ->
                nonsense.any(List.of(
                        "\"\\ud800\"", "\"a\\udfffb\"", "\"\\u0000\"", "\"\\u202e" + "abc\"", "\"\\ud83d\\ud83d\""));
            default -> quoted(nonsense.text());
        };
    }

    private String spoiltNumber(JsonObject schema) {
        return nonsense.any(List.of(
                String.valueOf(number(schema, "minimum", Integer.MIN_VALUE) - 1L),
                String.valueOf(number(schema, "maximum", Integer.MAX_VALUE) + 1L),
                BigInteger.TWO.pow(63).toString(),
                BigInteger.TEN.pow(400).toString(),
                "1.5",
                "1e5",
                "1E-9",
                "1e999",
                "1e999999999",
                "-0",
                "NaN",
                "Infinity",
                "-Infinity",
                "0x10",
                "007",
                "+1",
                ".5",
                "\"5\"",
                "\"NaN\"",
                "\"\"",
                "true"));
    }

    private String spoiltArray(JsonObject schema) {
        return switch (random.nextInt(4)) {
            case 0 -> array(schema, number(schema, "maxItems", 100) + 1);
            case 1 -> "[null,null]";
            case 2 -> "[" + spoilt(schema.containsKey("items") ? schema.getJsonObject("items") : schema) + "]";
            default -> "{\"0\":1}";
        };
    }

    private String spoiltObject(JsonObject schema) {
        Map<String, String> fields = fittingFields(schema);
        if (fields.isEmpty() || random.nextInt(5) == 0) {
            return nonsense.any(List.of("[]", "\"{}\"", nested(random.nextInt(3_000)), "{\"\":{}}", "{\"x\":[{}]}"));
        }
        String name = nonsense.any(List.copyOf(fields.keySet()));
        fields.put(name, spoilt(properties(schema).getJsonObject(name)));
        return written(fields);
    }

    static String nested(int depth) {
        return "{\"a\":".repeat(depth) + "1" + "}".repeat(depth);
    }

    private int between(int least, int most) {
        return most <= least ? least : least + random.nextInt(most - least + 1);
    }

    private static int number(JsonObject schema, String name, int unknown) {
        return schema.get(name) instanceof JsonNumber number ? number.intValue() : unknown;
    }
}
