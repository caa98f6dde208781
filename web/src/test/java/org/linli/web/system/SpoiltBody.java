package org.linli.web.system;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Bodies as they should not be: made from the schema of a JSON body, or from a file that is a good one. */
final class SpoiltBody {

    private static final byte[][] NO_UTF8 = {
        {(byte) 0xc0, (byte) 0xaf}, {(byte) 0xed, (byte) 0xa0, (byte) 0x80}, {(byte) 0xff}, {(byte) 0xf4, (byte) 0x90}
    };

    private final Random random;
    private final Nonsense nonsense;
    private final Values values;
    private final JsonObject schema;

    /** @param schema of a JSON body, empty when the operation takes none */
    SpoiltBody(Random random, Values values, JsonObject schema) {
        this.random = random;
        this.nonsense = new Nonsense(random);
        this.values = values;
        this.schema = schema;
    }

    Call spoil(Call good) {
        if (schema.isEmpty()) {
            return good.body() == null ? unasked(good) : file(good, good.body());
        }
        int kind = random.nextInt(100);
        if (kind < 50) {
            return good.json(Values.written(someSpoilt(fields(good))));
        } else if (kind < 62) {
            return good.json(Values.written(values.fittingFields(schema)));
        } else if (kind < 70) {
            return good.json(Values.written(someLeftOut(fields(good))));
        } else if (kind < 78) {
            return good.json(withMore(fields(good)));
        } else if (kind < 88) {
            return good.json(broken(Values.written(fields(good))));
        } else if (kind < 93) {
            return good.json(nonsense.broken());
        }
        return bytes(good);
    }

    /** What the good call says, and what else could be said. */
    private Map<String, String> fields(Call good) {
        Map<String, String> fields = random.nextInt(3) == 0 ? values.fittingFields(schema) : new LinkedHashMap<>();
        good.jsonBody().forEach((name, value) -> fields.put(name, value.toString()));
        return fields;
    }

    private Map<String, String> someSpoilt(Map<String, String> fields) {
        List<String> names = List.copyOf(Values.properties(schema).keySet());
        for (int i = names.isEmpty() ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            String name = nonsense.any(names);
            fields.put(name, values.spoilt(Values.properties(schema).getJsonObject(name)));
        }
        return fields;
    }

    private Map<String, String> someLeftOut(Map<String, String> fields) {
        if (!fields.isEmpty()) {
            String name = nonsense.any(List.copyOf(fields.keySet()));
            if (random.nextBoolean()) {
                fields.remove(name);
            } else {
                fields.put(name, "null");
            }
        }
        return fields;
    }

    /** Fields that nobody knows, or that are there twice. */
    private String withMore(Map<String, String> fields) {
        String written = Values.written(fields);
        String more =
                switch (random.nextInt(5)) {
                    case 0 -> "\"unknown\":" + nonsense.json();
                    case 1 ->
                        "\"id\":\"x\",\"communityId\":1,\"community\":\"420107005008\",\"version\":-1,\"role\":\"OPERATOR\"";
                    case 2 -> "\"deep\":" + Values.nested(random.nextInt(2_000));
                    case 3 -> "\"__proto__\":{},\"class\":\"java.lang.Runtime\",\"@type\":\"x\",\"\":null";
                    default -> again(fields);
                };
        return fields.isEmpty() ? "{" + more + "}" : written.substring(0, written.length() - 1) + "," + more + "}";
    }

    private String again(Map<String, String> fields) {
        String name = fields.isEmpty() ? "a" : nonsense.any(List.copyOf(fields.keySet()));
        return Values.quoted(name) + ":" + nonsense.json();
    }

    private String broken(String text) {
        int at = random.nextInt(text.length());
        return switch (random.nextInt(4)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + nonsense.text() + text.substring(at);
            case 2 -> text.substring(0, at) + text.substring(at + 1);
            default -> text + nonsense.any(List.of(",", "}", "{}", "\u0000", "//", "null"));
        };
    }

    /** The right text in a wrong encoding or under a wrong name, or far too much of it. */
    private Call bytes(Call good) {
        String text = Values.written(fields(good));
        return switch (random.nextInt(7)) {
            case 0 -> good.body("application/json", huge());
            case 1 -> good.body("application/json", text.getBytes(StandardCharsets.UTF_16));
            case 2 -> good.body("application/json", with(text, NO_UTF8[random.nextInt(NO_UTF8.length)]));
            case 3 -> good.body("application/json", ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8));
            case 4 -> good.body("application/json", new byte[0]);
            default -> good.body(nonsense.type(), text.getBytes(StandardCharsets.UTF_8));
        };
    }

    private byte[] huge() {
        return ("{\"name\":\"" + "x".repeat(random.nextInt(20) == 0 ? 3_000_000 : 1_100_000) + "\"}")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] with(String text, byte[] inside) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(text.replaceFirst("\"?}$", "").getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(inside);
        bytes.writeBytes("\"}".getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    /** Where none is asked for. */
    private Call unasked(Call good) {
        return good.body(
                random.nextBoolean() ? "application/json" : nonsense.type(),
                nonsense.broken().getBytes(StandardCharsets.UTF_8));
    }

    private Call file(Call good, byte[] content) {
        return switch (random.nextInt(6)) {
            case 0 ->
                new Call(good.method(), good.path(), good.places(), good.query(), good.headers(), changed(content));
            case 1 -> good.body(good.headers().getOrDefault("Content-Type", "text/csv"), cut(content));
            case 2 ->
                good.body(
                        "text/csv",
                        ("code,name,street_code,street\n" + nonsense.text() + ",\"" + nonsense.text() + "\n,,,,,\n\"\n")
                                .getBytes(StandardCharsets.UTF_8));
            case 3 ->
                good.body("text/csv", new String(content, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
            case 4 -> good.body("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", changed(content));
            default -> good.body(nonsense.type(), content);
        };
    }

    private byte[] changed(byte[] content) {
        byte[] changed = content.clone();
        for (int i = 0; i < 3 && changed.length > 0; i++) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
        }
        return changed;
    }

    private byte[] cut(byte[] content) {
        return java.util.Arrays.copyOf(content, random.nextInt(content.length + 1));
    }
}
