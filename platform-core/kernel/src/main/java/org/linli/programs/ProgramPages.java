package org.linli.programs;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a program brings for the pages: its manifest, texts and schemas, as they lie in its jar below {@code ui/}.
 *
 * @param manifest {@code ui/ui.json}, empty for a program without pages
 * @param schemas by their names in the manifest, such as {@code schemas/order.json}
 */
record ProgramPages(JsonObject manifest, JsonObject chinese, JsonObject english, Map<String, JsonObject> schemas) {

    /** Reads and judges them. */
    static ProgramPages read(ProgramJar jar) throws ProgramRefused {
        ProgramPages pages = new ProgramPages(
                json(jar, "ui/ui.json"), json(jar, "ui/i18n/zh-CN.json"), json(jar, "ui/i18n/en.json"), schemas(jar));
        PageManifest.check(jar, pages);
        return pages;
    }

    private static Map<String, JsonObject> schemas(ProgramJar jar) throws ProgramRefused {
        Map<String, JsonObject> schemas = new HashMap<>();
        for (String name : jar.entries().keySet()) {
            if (name.startsWith("ui/schemas/") && name.endsWith(".json")) {
                schemas.put(name.substring("ui/".length()), json(jar, name));
            }
        }
        return Map.copyOf(schemas);
    }

    private static JsonObject json(ProgramJar jar, String name) throws ProgramRefused {
        byte @Nullable [] content = jar.entries().get(name);
        if (content == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new ProgramRefused(name + " 不是有效的 JSON", "its " + name + " is no valid JSON");
        }
    }

    JsonObject texts(Locale locale) {
        return "en".equals(locale.getLanguage()) ? english : chinese;
    }

    /** The screens for these roles, with their titles in words and their schemas in place. */
    List<JsonObject> screens(String program, Set<String> roles, Locale locale) {
        return all("screens").stream()
                .filter(screen -> isFor(screen, roles))
                .map(screen -> shown(program, screen, locale))
                .toList();
    }

    /** The slots that lead to a screen for these roles. */
    List<JsonObject> slots(String program, Set<String> roles) {
        List<Pattern> reachable = all("screens").stream()
                .filter(screen -> isFor(screen, roles))
                .map(screen -> pattern(screen.getString("path")))
                .toList();
        return all("slots").stream()
                .filter(slot -> reachable.stream().anyMatch(path -> leads(slot, path)))
                .map(slot ->
                        Json.createObjectBuilder(slot).add("program", program).build())
                .toList();
    }

    private List<JsonObject> all(String name) {
        return manifest.containsKey(name) ? manifest.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    private static boolean isFor(JsonObject screen, Set<String> roles) {
        return screen.getJsonArray("roles").getValuesAs(JsonString.class).stream()
                .anyMatch(role -> roles.contains(role.getString()));
    }

    private static boolean leads(JsonObject slot, Pattern path) {
        return path.matcher(slot.getString("to").split("\\?", 2)[0]).matches();
    }

    /** A screen's path in which each <code>{name}</code> stands for any one part. */
    private static Pattern pattern(String path) {
        return Pattern.compile(path.replaceAll("\\{\\w+}", "[^/]+"));
    }

    private JsonObject shown(String program, JsonObject screen, Locale locale) {
        JsonObjectBuilder shown = Json.createObjectBuilder(screen)
                .add("program", program)
                .add("title", words(program, screen.getString("title"), locale))
                .remove("roles");
        JsonObject schema = schemas.get(screen.getString("schema", ""));
        if (schema != null) {
            shown.add("schema", schema);
        }
        return shown.build();
    }

    private String words(String program, String text, Locale locale) {
        return text.startsWith("@") ? texts(locale).getString("p." + program + "." + text.substring(1), text) : text;
    }
}
