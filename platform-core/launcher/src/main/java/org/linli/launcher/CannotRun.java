package org.linli.launcher;

/** Why Linli can't run here and now, as one sentence in each language for the person at the keyboard. */
final class CannotRun extends RuntimeException {

    CannotRun(String english, String chinese) {
        super(english + "\n" + chinese);
    }
}
