package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {

    private final Passwords passwords = new Passwords();

    @Test
    void knowsThePasswordThatItHashed() {
        String hash = passwords.hash("三个和尚没水喝");

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").hasSizeLessThan(200);
        assertThat(passwords.matches("三个和尚没水喝", hash)).isTrue();
        assertThat(passwords.matches("三个和尚有水喝", hash)).isFalse();
    }

    @Test
    void knowsNobodysPassword() {
        passwords.makeNobodys();

        assertThat(passwords.matches("anything", null)).isFalse();
    }

    @Test
    void saltsEveryHash() {
        assertThat(passwords.hash("the same")).isNotEqualTo(passwords.hash("the same"));
    }
}
