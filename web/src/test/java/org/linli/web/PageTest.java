package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final BuiltPages FILES = new BuiltPages(Json.createObjectBuilder()
            .add(
                    "m/main.ts",
                    Json.createObjectBuilder()
                            .add("file", "assets/m-1.js")
                            .add("css", Json.createArrayBuilder().add("assets/m-2.css")))
            .build());

    @Test
    void writesOnlyOneInlineScriptAndThatHasTheNonce() {
        String html = page("青和居", null).html(FILES);

        assertThat(html)
                .containsOnlyOnce("<script type=\"importmap\" nonce=\"n0nce\">")
                .contains("<script type=\"module\" src=\"/assets/m-1.js\"></script>")
                .contains("<link rel=\"stylesheet\" href=\"/assets/m-2.css\">")
                .doesNotContain("style=", "onload=", "<style");
    }

    @Test
    void saysInItsLanguageHowLargeItsTextIsAndWhatItIs() {
        assertThat(page("Qinghe", null).html(FILES))
                .contains(
                        "<html lang=\"en\" data-elder=\"2\">",
                        "<title>Qinghe · Linli</title>",
                        "<h1 class=\"ln-top-title\">Qinghe</h1>");
    }

    @Test
    void givesThePhoneToWhoeverSeesNothingElse() {
        assertThat(page("Qinghe", "027-86550001").html(FILES)).contains("<a href=\"tel:027-86550001\">");
    }

    @Test
    void neverLetsANameOrTheStartDataBreakOut() {
        String html = page("</title><script>alert(1)</script>", null).html(FILES);

        assertThat(html).doesNotContain("<script>alert(1)").contains("{\"x\":\"\\u003c/script\\u003e\"}");
    }

    private static Page page(String title, @Nullable String phone) {
        return new Page("m", Locale.ENGLISH, 2, title, phone, "{\"x\":\"</script>\"}", "n0nce");
    }
}
