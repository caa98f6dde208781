package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SecurityHeadersTest {

    @Test
    void allowsNothingInlineButWhatHasTheNonce() {
        String policy = SecurityHeaders.policy("abc");

        assertThat(policy)
                .startsWith("default-src 'none'; ")
                .contains("script-src 'self' 'nonce-abc';", "style-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe");
    }

    @Test
    void neverUsesANonceTwice() {
        assertThat(Stream.generate(SecurityHeaders::nonce).limit(1_000)).doesNotHaveDuplicates();
    }
}
