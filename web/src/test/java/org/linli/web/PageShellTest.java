package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageShellTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/c/420107005008",
                "/c/420107005008/p/community-canteen/order",
                "/invitation/Ab_-9",
                "/console/d/420107/import",
                "/help/"
            })
    void answersTheAddressesOfPages(String path) {
        assertThat(PageShell.isPage(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1",
                "/assets/x",
                "/plugins",
                "/health/ready",
                "/.env",
                "/wp-login.php",
                "/c/../api",
                "/a//b",
                "/x;y",
                "/openapi"
            })
    void answersNothingElse(String path) {
        assertThat(PageShell.isPage(path)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"/console,console", "/console/programs,console", "/consoles,m", "/c/420107005008,m", "/,m"})
    void takesTheEntryFromThePath(String path, String entry) {
        assertThat(PageShell.entry(path)).isEqualTo(entry);
    }
}
