package org.linli.tenants;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class EntityTagTest {

    @Test
    void letsTheVersionPassThatWasSeen() {
        assertThatCode(() -> new EntityTag("\"3\"").check(3)).doesNotThrowAnyException();
        assertThatCode(() -> new EntityTag("*").check(3)).doesNotThrowAnyException();
        assertThatCode(() -> new EntityTag(null).check(3)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnother() {
        assertThatThrownBy(() -> new EntityTag("\"2\"").check(3)).hasMessage("stale-edit");
        assertThatThrownBy(() -> new EntityTag("3").check(3)).hasMessage("stale-edit");
    }
}
