package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class BuiltPagesTest {

    private final BuiltPages pages = new BuiltPages(json("""
            {
              "m/main.ts": {"file": "assets/m-1.js", "imports": ["_shared-2.js"], "css": ["assets/m-1.css"]},
              "_shared-2.js": {"file": "assets/shared-2.js", "css": ["assets/shared-2.css"], "imports": ["m/main.ts"]},
              "sdk/vue.js": {"file": "assets/vue-3.js"},
              "sdk/index.ts": {"file": "assets/sdk-4.js"},
              "i18n/zh-CN.json": {"file": "assets/zh-5.js"},
              "i18n/en.json": {"file": "assets/en-6.js"}
            }
            """));

    @Test
    void fetchesAtOnceWhatTheEntryImportsAndTheTextsOfItsLanguage() {
        assertThat(pages.modules("m", Locale.SIMPLIFIED_CHINESE))
                .containsExactly("/assets/shared-2.js", "/assets/zh-5.js");
        assertThat(pages.modules("m", Locale.ENGLISH)).containsExactly("/assets/shared-2.js", "/assets/en-6.js");
    }

    @Test
    void putsSharedStylesBeforeThePagesOwn() {
        assertThat(pages.styles("m")).containsExactly("/assets/shared-2.css", "/assets/m-1.css");
    }

    @Test
    void namesTheModulesOfPrograms() {
        assertThat(pages.importMap().getJsonObject("imports"))
                .containsEntry("vue", Json.createValue("/assets/vue-3.js"))
                .containsEntry("@linli/sdk", Json.createValue("/assets/sdk-4.js"));
    }

    @Test
    void knowsWhatWasNotBuilt() {
        assertThat(pages.isBuilt("m")).isTrue();
        assertThat(pages.isBuilt("console")).isFalse();
    }

    private static JsonObject json(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}
