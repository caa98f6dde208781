package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

class EscapedTest {

    @Test
    void neverEndsTheScriptThatHoldsTheJson() {
        String hostile = Json.createObjectBuilder()
                .add("name", "</script><script>alert(1)</script><!-- & \u2028\u2029")
                .build()
                .toString();

        String inside = Escaped.json(hostile);

        assertThat(inside).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        try (JsonReader reader = Json.createReader(new StringReader(inside))) {
            assertThat(reader.readObject().getString("name"))
                    .isEqualTo("</script><script>alert(1)</script><!-- & \u2028\u2029");
        }
    }

    @Test
    void neverLeavesAnElementOrAnAttribute() {
        assertThat(Escaped.html("<b a=\"1\" c='2'>&")).isEqualTo("&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;");
    }
}
