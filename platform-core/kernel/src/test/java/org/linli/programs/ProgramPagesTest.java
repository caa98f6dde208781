package org.linli.programs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProgramPagesTest {

    private static final String MANIFEST = """
            {
              "ui": 1, "sdk": "^1.0",
              "screens": [
                {"path": "/p/some-program/menu", "kind": "list", "title": "@menu", "roles": ["anyone"], "source": "menu",
                 "item": {"title": "name"}, "empty": "@menu"},
                {"path": "/p/some-program/new", "kind": "form", "title": "@menu", "roles": ["resident"],
                 "schema": "schemas/order.json", "submit": {"method": "POST", "href": "orders"},
                 "done": {"title": "@menu", "next": "@menu"}}
              ],
              "slots": [
                {"slot": "resident.home", "label": "@menu", "to": "/p/some-program/menu"},
                {"slot": "resident.home", "label": "@menu", "to": "/p/some-program/new?again=1"}
              ]
            }
            """;

    @Test
    void showsStrangersOnlyWhatIsForAnyone() throws ProgramRefused {
        ProgramPages pages = ProgramPages.read(jar(Map.of()));

        assertThat(pages.screens("some-program", Set.of("anyone"), Locale.ENGLISH))
                .singleElement()
                .satisfies(screen -> assertThat(screen.getString("title")).isEqualTo("Menu"));
        assertThat(pages.slots("some-program", Set.of("anyone"))).hasSize(1);
    }

    @Test
    void putsSchemasInTheirPlace() throws ProgramRefused {
        ProgramPages pages = ProgramPages.read(jar(Map.of()));

        assertThat(pages.screens("some-program", Set.of("anyone", "resident"), Locale.SIMPLIFIED_CHINESE))
                .last()
                .satisfies(screen -> assertThat(screen.getJsonObject("schema").getString("type"))
                        .isEqualTo("object"));
    }

    @Test
    void refusesWhatTheSchemaDoesNotKnow() {
        refuses("ui/ui.json", MANIFEST.replace("\"list\"", "\"chart\""), "kind");
    }

    @Test
    void refusesAnotherProgramsPath() {
        refuses("ui/ui.json", MANIFEST.replace("/p/some-program/new", "/p/other/new"), "/p/other/new");
    }

    @Test
    void refusesASchemaThatIsMissing() {
        refuses("ui/ui.json", MANIFEST.replace("schemas/order.json", "schemas/lost.json"), "schemas/lost.json");
    }

    @Test
    void refusesATextInOneLanguageOnly() {
        refuses("ui/i18n/en.json", "{}", "p.some-program.menu");
    }

    @Test
    void refusesATextOfThePlatform() {
        refuses("ui/i18n/en.json", "{\"p.some-program.menu\": \"Menu\", \"sign-in\": \"Give me\"}", "sign-in");
    }

    @Test
    void refusesBrokenJson() {
        refuses("ui/ui.json", "{", "ui/ui.json");
    }

    private static void refuses(String file, String content, String named) {
        assertThatThrownBy(() -> ProgramPages.read(jar(Map.of(file, content))))
                .isInstanceOf(ProgramRefused.class)
                .hasMessageContaining(named);
    }

    private static ProgramJar jar(Map<String, String> changed) {
        Map<String, String> files = new HashMap<>(Map.of(
                "ui/ui.json", MANIFEST,
                "ui/i18n/zh-CN.json", "{\"p.some-program.menu\": \"菜单\"}",
                "ui/i18n/en.json", "{\"p.some-program.menu\": \"Menu\"}",
                "ui/schemas/order.json", "{\"type\": \"object\", \"properties\": {}}"));
        files.putAll(changed);
        Map<String, byte[]> entries = new HashMap<>();
        files.forEach((name, content) -> entries.put(name, content.getBytes(StandardCharsets.UTF_8)));
        return new ProgramJar("some-program", "1.0.0", entries);
    }
}
