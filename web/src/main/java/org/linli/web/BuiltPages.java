package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The pages as Vite built them: which files belong to which entry, by {@code /ui/manifest.json} of the class path. */
@ApplicationScoped
class BuiltPages {

    private final JsonObject manifest;

    BuiltPages() {
        this(read());
    }

    BuiltPages(JsonObject manifest) {
        this.manifest = manifest;
    }

    /** Empty where the pages were not built, as in a build that leaves them out. */
    private static JsonObject read() {
        try (InputStream file = BuiltPages.class.getResourceAsStream("/ui/manifest.json")) {
            if (file == null) {
                return JsonObject.EMPTY_JSON_OBJECT;
            }
            try (JsonReader reader = Json.createReader(file)) {
                return reader.readObject();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isBuilt(String entry) {
        return manifest.containsKey(source(entry));
    }

    /** The module that starts the entry. */
    String script(String entry) {
        return file(source(entry)).orElseThrow();
    }

    /** The stylesheets of the entry and of all that it imports, in the order in which they apply. */
    Set<String> styles(String entry) {
        Set<String> styles = new LinkedHashSet<>();
        for (String key : keys(source(entry))) {
            strings(manifest.getJsonObject(key), "css").forEach(file -> styles.add("/" + file));
        }
        return styles;
    }

    /** What the entry imports, and the texts in this language: the browser fetches them all at once. */
    Set<String> modules(String entry, Locale locale) {
        Set<String> modules = new LinkedHashSet<>();
        Stream.concat(keys(source(entry)).stream(), texts(entry, locale))
                .flatMap(key -> file(key).stream())
                .forEach(modules::add);
        modules.remove(script(entry));
        return modules;
    }

    private static Stream<String> texts(String entry, Locale locale) {
        String language = language(locale);
        return Stream.of("i18n/" + language + ".json", "i18n/" + entry + "." + language + ".json");
    }

    /** What programs' own modules mean by {@code vue} and {@code @linli/sdk}. */
    JsonObject importMap() {
        return Json.createObjectBuilder()
                .add(
                        "imports",
                        Json.createObjectBuilder()
                                .add("vue", file("sdk/vue.js").orElse(""))
                                .add("@linli/sdk", file("sdk/index.ts").orElse("")))
                .build();
    }

    /** Changes with every build of the pages. */
    String version() {
        return Integer.toHexString(manifest.hashCode());
    }

    static String language(Locale locale) {
        return "en".equals(locale.getLanguage()) ? "en" : "zh-CN";
    }

    private static String source(String entry) {
        return entry + "/main.ts";
    }

    private Optional<String> file(String key) {
        return manifest.containsKey(key)
                ? Optional.of("/" + manifest.getJsonObject(key).getString("file"))
                : Optional.empty();
    }

    /** The entry and all that it imports, directly or not; what is imported comes first. */
    private Set<String> keys(String source) {
        Set<String> keys = new LinkedHashSet<>();
        collect(source, keys, new LinkedHashSet<>());
        return keys;
    }

    private void collect(String key, Set<String> keys, Set<String> seen) {
        if (!manifest.containsKey(key) || !seen.add(key)) {
            return;
        }
        strings(manifest.getJsonObject(key), "imports").forEach(child -> collect(child, keys, seen));
        keys.add(key);
    }

    private static List<String> strings(JsonObject chunk, String name) {
        return chunk.containsKey(name) ? chunk.getJsonArray(name).getValuesAs(JsonString::getString) : List.of();
    }
}
