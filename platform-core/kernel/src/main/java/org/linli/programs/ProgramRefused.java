package org.linli.programs;

import org.linli.spi.Texts;

/** A jar that is not let in, or a program that did not start, with the reason for the operator. */
final class ProgramRefused extends Exception {

    private final transient Texts reason;

    ProgramRefused(String zh, String en) {
        super(en, null, false, false);
        this.reason = Texts.of(zh, en);
    }

    Texts reason() {
        return reason;
    }
}
