package org.linli.programs;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Judges a program's {@code ui/ui.json} when the program starts: against the schema that the SDK publishes, and against what is
 * really in the jar.
 */
final class PageManifest {

    private static final String SCHEMA = "/ui-manifest.schema.json";

    private PageManifest() {}

    static void check(ProgramJar jar, ProgramPages pages) throws ProgramRefused {
        checkTexts(jar.id(), pages);
        if (pages.manifest().isEmpty()) {
            return;
        }
        checkForm(pages.manifest());
        checkPaths(jar.id(), pages.manifest());
        checkFiles(jar, pages.manifest());
        checkWords(jar.id(), pages);
    }

    private static void checkForm(JsonObject manifest) throws ProgramRefused {
        List<Error> errors = schema().validate(manifest.toString(), InputFormat.JSON);
        if (!errors.isEmpty()) {
            Error first = errors.get(0);
            String what = first.getInstanceLocation() + ": " + first.getMessage();
            throw new ProgramRefused("ui/ui.json 不合格式：" + what, "its ui/ui.json is not in the right form: " + what);
        }
    }

    private static Schema schema() {
        try (InputStream schema = PageManifest.class.getResourceAsStream(SCHEMA)) {
            if (schema == null) {
                throw new IllegalStateException(SCHEMA + " is missing");
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkPaths(String id, JsonObject manifest) throws ProgramRefused {
        Set<String> paths = new HashSet<>();
        for (JsonObject screen : manifest.getJsonArray("screens").getValuesAs(JsonObject.class)) {
            String path = screen.getString("path");
            if (!path.equals("/p/" + id) && !path.startsWith("/p/" + id + "/")) {
                throw new ProgramRefused(
                        "页面 " + path + " 不在 /p/" + id + " 下", "its screen " + path + " is not below /p/" + id);
            }
            if (!paths.add(path)) {
                throw new ProgramRefused("页面 " + path + " 写了两次", "its screen " + path + " is declared twice");
            }
        }
    }

    private static void checkFiles(ProgramJar jar, JsonObject manifest) throws ProgramRefused {
        Stream<String> schemas = manifest.getJsonArray("screens").getValuesAs(JsonObject.class).stream()
                .map(screen -> screen.getString("schema", ""));
        Stream<String> own = Stream.of(manifest.getString("entry", ""), manifest.getString("style", ""));
        for (String file :
                Stream.concat(schemas, own).filter(name -> !name.isEmpty()).toList()) {
            if (!jar.entries().containsKey("ui/" + file)) {
                throw new ProgramRefused(
                        "ui.json 提到的 ui/" + file + " 不存在", "its ui.json names ui/" + file + ", which is missing");
            }
        }
    }

    /** A program's texts never replace the platform's. */
    private static void checkTexts(String id, ProgramPages pages) throws ProgramRefused {
        for (String key : Stream.of(pages.chinese(), pages.english())
                .flatMap(texts -> texts.keySet().stream())
                .toList()) {
            if (!key.startsWith("p." + id + ".")) {
                throw new ProgramRefused(
                        "文字 " + key + " 要以 p." + id + ". 开头", "its text " + key + " does not begin with p." + id + ".");
            }
        }
    }

    private static void checkWords(String id, ProgramPages pages) throws ProgramRefused {
        for (String key : words(pages.manifest()).distinct().toList()) {
            String name = "p." + id + "." + key;
            if (!pages.chinese().containsKey(name) || !pages.english().containsKey(name)) {
                throw new ProgramRefused("文字 " + name + " 缺中文或英文", "its text " + name + " is missing in zh-CN or en");
            }
        }
    }

    /** Every {@code @key} in a manifest. */
    private static Stream<String> words(JsonValue value) {
        if (value instanceof JsonObject object) {
            return object.values().stream().flatMap(PageManifest::words);
        } else if (value instanceof JsonArray array) {
            return array.stream().flatMap(PageManifest::words);
        } else if (value instanceof JsonString text && text.getString().startsWith("@")) {
            return Stream.of(text.getString().substring(1));
        }
        return Stream.empty();
    }
}
