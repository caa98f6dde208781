package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EncodingsTest {

    @Test
    void prefersBrotli() {
        assertThat(Encodings.of("gzip, deflate, br, zstd")).containsExactly("br", "gzip");
    }

    @Test
    void takesNoneThatIsRefused() {
        assertThat(Encodings.of("br;q=0, gzip;q=0.5")).containsExactly("gzip");
    }

    @Test
    void sendsPlainTextToWhoSaysNothing() {
        assertThat(Encodings.of(null)).isEmpty();
    }
}
