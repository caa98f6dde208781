package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InputsTest {

    @Test
    void takesNamesAsPeopleHaveThem() {
        assertThat("王大爷").matches(Inputs.NAME);
        assertThat("小明😀").matches(Inputs.NAME);
        assertThat("Anna-Maria O'Neill").matches(Inputs.NAME);
        assertThat("😀".repeat(60)).matches(Inputs.NAME);
    }

    @Test
    void refusesNamesThatNobodyCouldReadOrThatBreakAPage() {
        assertThat("").doesNotMatch(Inputs.NAME);
        assertThat("  \u3000").doesNotMatch(Inputs.NAME);
        assertThat("a\nb").doesNotMatch(Inputs.NAME);
        assertThat("a\u0000b").doesNotMatch(Inputs.NAME);
        assertThat("a\u202Eb").doesNotMatch(Inputs.NAME);
        assertThat("a\uD800").doesNotMatch(Inputs.NAME);
        assertThat("长".repeat(61)).doesNotMatch(Inputs.NAME);
    }

    @Test
    void takesMobilesAndLandlines() {
        assertThat("13812345678").matches(Inputs.PHONE);
        assertThat("027-86861234").matches(Inputs.PHONE);
        assertThat("02786861234").matches(Inputs.PHONE);
        assertThat("23812345678").doesNotMatch(Inputs.PHONE);
        assertThat("1381234567").doesNotMatch(Inputs.PHONE);
    }

    @Test
    void takesLoginNamesInChineseToo() {
        assertThat("王大爷").matches(Inputs.LOGIN);
        assertThat("li.jing@420107").matches(Inputs.LOGIN);
        assertThat("ab").doesNotMatch(Inputs.LOGIN);
        assertThat("a b c").doesNotMatch(Inputs.LOGIN);
    }

    @Test
    void comparesLoginNamesWhicheverWayTheyAreTyped() {
        assertThat(Account.key(" Li.Jing ")).isEqualTo("li.jing");
        assertThat(Account.key("ＬＩ１")).isEqualTo("li1");
    }

    @Test
    void hidesTheMiddleOfAPhoneNumber() {
        assertThat(Portraits.masked("13812341234")).isEqualTo("138****1234");
        assertThat(Portraits.masked(null)).isNull();
    }
}
