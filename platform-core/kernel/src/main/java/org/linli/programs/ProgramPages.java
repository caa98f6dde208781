package org.linli.programs;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a program brings for the pages: its manifest, texts and schemas, as they lie in its jar below {@code ui/}.
 *
 * @param manifest {@code ui/ui.json}, empty for a program without pages
 */
record ProgramPages(JsonObject manifest, JsonObject chinese, JsonObject english) {

    static ProgramPages read(ProgramJar jar) throws ProgramRefused {
        return new ProgramPages(json(jar, "ui/ui.json"), json(jar, "ui/i18n/zh-CN.json"), json(jar, "ui/i18n/en.json"));
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
}
