package org.linli.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {

    private final Line line = new Line(2, List.of("工人村街道", "青和居社区居委会", "420107005008", "420107005"));

    @Test
    void findsThemInAnyOrderAndLanguage() {
        Columns chinese = Columns.of(new Line(1, List.of("街道", "社区名称", "社区编码", "街道编码")));
        Columns english = Columns.of(new Line(1, List.of("\uFEFFStreet", "NAME", " Code ", "Street Code")));

        ImportRow expected = new ImportRow(2, "420107005008", "青和居社区居委会", "420107005", "工人村街道", "");
        assertThat(chinese.row(line)).isEqualTo(expected);
        assertThat(english.row(line)).isEqualTo(expected);
    }

    @Test
    void needsNoStreet() {
        Columns columns = Columns.of(new Line(1, List.of("x", "name", "code")));

        assertThat(columns.row(line).street()).isEmpty();
    }

    @Test
    void needsCodeAndName() {
        assertThatThrownBy(() -> Columns.of(new Line(1, List.of("code", "street"))))
                .hasMessage("missing-column");
        assertThatThrownBy(() -> Columns.of(new Line(1, List.of("名称")))).hasMessage("missing-column");
    }
}
