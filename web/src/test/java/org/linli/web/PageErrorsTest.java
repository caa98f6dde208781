package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageErrorsTest {

    @Test
    void keepsWhatAProgrammerNeedsAndNothingOfAPerson() {
        String noted = PageErrors.impersonal("TypeError: x is null at 王大爷 13800001234 \"door 12\" a@b.cn\n2nd line");

        assertThat(noted).startsWith("TypeError: x is null").doesNotContain("王", "13800001234", "door", "a@b.cn", "\n");
    }
}
