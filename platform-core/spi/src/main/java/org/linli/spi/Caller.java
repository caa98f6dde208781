package org.linli.spi;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Whoever asks, as far as a program may know them. Always the one of the current request. */
public interface Caller {

    /** The account, empty when nobody is signed in. */
    Optional<UUID> account();

    /**
     * The account of somebody who is signed in.
     *
     * @throws ProblemException {@link CommonProblem#NOT_SIGNED_IN}
     */
    default UUID requireAccount() {
        return account().orElseThrow(() -> new ProblemException(CommonProblem.NOT_SIGNED_IN));
    }

    /** The name that people know them by, empty when nobody is signed in. */
    String name();

    /** Whether they have this permission in the current community. */
    boolean may(String permission);

    /** The language that they read. */
    Locale locale();
}
