package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OriginsTest {

    private static final String HOST = "linli.example:8080";

    @Test
    void knowsItsOwnPages() {
        assertThat(Origins.isForeign("same-origin", "http://linli.example:8080", HOST))
                .isFalse();
        assertThat(Origins.isForeign(null, "http://linli.example:8080", HOST)).isFalse();
    }

    @Test
    void refusesOtherSites() {
        assertThat(Origins.isForeign("cross-site", null, HOST)).isTrue();
        assertThat(Origins.isForeign("same-site", "http://other.linli.example:8080", HOST))
                .isTrue();
        assertThat(Origins.isForeign(null, "http://evil.example", HOST)).isTrue();
        assertThat(Origins.isForeign(null, "http://linli.example", HOST)).isTrue();
        assertThat(Origins.isForeign(null, "null", HOST)).isTrue();
        assertThat(Origins.isForeign(null, "not a uri", HOST)).isTrue();
    }

    @Test
    void letsClientsPassThatAreNoBrowsers() {
        assertThat(Origins.isForeign(null, null, HOST)).isFalse();
    }
}
