package org.linli.programs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"dist/index.8f3a.js", "dist/img/map.svg"})
    void servesWhatLiesBelowDist(String path) {
        assertThat(ProgramFiles.isServed(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ui.json",
                "i18n/en.json",
                "dist/../ui.json",
                "dist/./index.js",
                "dist//index.js",
                "dist/.hidden",
                "dist/%2e%2e/ui.json",
                "dist\\index.js",
                "/dist/index.js",
                "dist/"
            })
    void servesNothingElse(String path) {
        assertThat(ProgramFiles.isServed(path)).isFalse();
    }
}
