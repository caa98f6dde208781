package org.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.Table;
import java.lang.reflect.RecordComponent;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.linli.spi.Label;
import org.linli.spi.Permission;
import org.linli.spi.ServiceProgram;
import org.linli.spi.Texts;

/** What can be judged of a program without running it. */
record DeclarationChecks(PackagedProgram program, ServiceProgram declared) {

    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");
    private static final Pattern TABLE =
            Pattern.compile("create\\s+table\\s+(?:if\\s+not\\s+exists\\s+)?`?(\\w+)", Pattern.CASE_INSENSITIVE);

    void idAndPrefixes() {
        String id = program.id();
        assertThat(id).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*").hasSizeBetween(3, 40);
        assertThat(program.version()).matches("\\d+\\.\\d+\\.\\d+(-[A-Za-z0-9.]+)?");
        assertThat(program.attribute("Linli-Spi")).isEqualTo("1");
        assertThat(program.files()).containsKeys("META-INF/extensions.idx", "META-INF/linli-openapi.json");
        for (Class<?> entity : declared.entities()) {
            assertThat(entity.getAnnotation(Table.class).name()).startsWith(program.tablePrefix());
        }
        assertThat(declared.permissions()).extracting(Permission::name).allMatch(name -> name.startsWith(id + "."));
        program.files().keySet().stream().filter(file -> file.startsWith("db/")).forEach(this::checkTables);
        checkPaths();
    }

    private void checkTables(String script) {
        assertThat(script).matches("db/" + program.id() + "/V\\d+__\\w+\\.sql");
        Matcher tables = TABLE.matcher(program.text(script));
        while (tables.find()) {
            assertThat(tables.group(1)).startsWith(program.tablePrefix());
        }
    }

    private void checkPaths() {
        String place = "/p/" + program.id();
        DeclaredPages pages = program.pages();
        assertThat(pages.screens()).extracting(DeclaredScreen::path).allMatch(path -> path.startsWith(place));
        assertThat(pages.slots())
                .extracting(slot -> slot.getString("to").replaceFirst("\\?.*", ""))
                .allSatisfy(to -> assertThat(pages.screens())
                        .extracting(DeclaredScreen::path)
                        .contains(to));
    }

    void texts() {
        JsonObject zh = program.pages().texts("zh-CN");
        JsonObject en = program.pages().texts("en");
        assertThat(zh.keySet())
                .isEqualTo(en.keySet())
                .containsAll(program.pages().usedTexts());
        assertThat(zh.keySet()).allMatch(key -> key.startsWith("p." + program.id() + "."));
        zh.keySet().forEach(key -> checkPair(key, zh.getString(key), en.getString(key)));
        check("its name", declared.name());
        check("its summary", declared.summary());
        declared.posts().forEach(post -> check("post " + post.code(), post.name()));
        declared.rosterTemplates().forEach(template -> check("place of " + template.code(), template.place()));
        for (RecordComponent setting : declared.settings().getRecordComponents()) {
            Label label = setting.getAnnotation(Label.class);
            assertThat(label).as("label of the setting %s", setting.getName()).isNotNull();
            checkPair(setting.getName(), label.zh(), label.en());
        }
    }

    private static void check(String what, Texts texts) {
        checkPair(what, texts.zh(), texts.en());
    }

    private static void checkPair(String what, String zh, String en) {
        assertThat(zh).as("%s in Chinese", what).isNotBlank();
        assertThat(en).as("%s in English", what).isNotBlank().doesNotContainPattern(HAN);
        assertThat(places(zh)).as("places of %s", what).isEqualTo(places(en));
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{[^}]*}")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }
}
