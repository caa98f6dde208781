package org.linli.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RowRulesTest {

    private final RowRules rules = new RowRules("420107");

    @Test
    void takesALineWithOrWithoutItsStreet() {
        assertThat(rules.check(row("420107005008", "青和居社区居委会", "420107005", "工人村街道")))
                .isEmpty();
        assertThat(rules.check(row("420107005009", "邻近社区居委会", "", ""))).isEmpty();
    }

    @Test
    void refusesCodesThatAreNone() {
        assertThat(field(row("42010700500", "短", "", ""))).isEqualTo("code");
        assertThat(field(row("4.20107E+11", "表格", "", ""))).isEqualTo("code");
        assertThat(field(row("", "无", "", ""))).isEqualTo("code");
    }

    @Test
    void refusesACommunityOfAnotherDistrict() {
        assertThat(field(row("420106005008", "别区", "", ""))).isEqualTo("code");
        assertThat(new RowRules("").check(row("420106005008", "别区", "", ""))).isEmpty();
    }

    @Test
    void refusesTheSameCodeTwice() {
        rules.check(row("420107005008", "青和居", "", ""));

        assertThat(field(row("420107005008", "青和居", "", ""))).isEqualTo("code");
    }

    @Test
    void refusesNamesThatAreEmptyOrTooLong() {
        assertThat(field(row("420107005008", "", "", ""))).isEqualTo("name");
        assertThat(field(row("420107005008", "长".repeat(61), "", ""))).isEqualTo("name");
        assertThat(rules.check(row("420107005008", "长".repeat(60), "", ""))).isEmpty();
    }

    @Test
    void refusesAStreetThatIsNotTheCommunitys() {
        assertThat(field(row("420107005008", "青和居", "420107006", "青山镇街道"))).isEqualTo("street_code");
    }

    @Test
    void refusesASecondNameForAStreet() {
        rules.check(row("420107005008", "青和居", "420107005", "工人村街道"));

        assertThat(field(row("420107005009", "邻近", "420107005", "工人街道"))).isEqualTo("street");
    }

    private String field(ImportRow row) {
        return rules.check(row).orElseThrow().field();
    }

    private static ImportRow row(String code, String name, String streetCode, String street) {
        return new ImportRow(2, code, name, streetCode, street, "");
    }
}
