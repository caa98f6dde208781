package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Writes the errors that pages report into the log: a few a minute, since anybody can report them, and without anything that could
 * tell of a person.
 */
@ApplicationScoped
class PageErrors {

    private static final System.Logger LOG = System.getLogger("org.linli.pages");
    private static final Duration SPAN = Duration.ofMinutes(1);
    private static final int MOST = 20;
    private static final int LONGEST = 300;

    private static final Pattern NOT_PRINTED = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|'[^']*'|“[^”]*”");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{4,}");
    private static final Pattern WORDS = Pattern.compile("[\\p{IsHan}]+|[^\\s@]+@[^\\s@]+");

    @Inject
    Clock clock;

    private Instant began = Instant.EPOCH;
    private int noted;

    void note(String program, @Nullable String version, @Nullable String screen, String message) {
        if (hasRoom()) {
            LOG.log(
                    System.Logger.Level.WARNING,
                    "A page of {0} {1} broke at {2}: {3}",
                    program,
                    version == null ? "?" : version,
                    Optional.ofNullable(screen).map(PageErrors::impersonal).orElse("?"),
                    impersonal(message));
        }
    }

    private synchronized boolean hasRoom() {
        Instant now = clock.instant();
        if (now.isAfter(began.plus(SPAN))) {
            began = now;
            noted = 0;
        }
        noted++;
        return noted <= MOST;
    }

    /** What a programmer needs of a message: no quotations, no Chinese words, no addresses, no numbers of four digits or more. */
    static String impersonal(String text) {
        String line = NOT_PRINTED.matcher(text).replaceAll(" ");
        line = QUOTED.matcher(line).replaceAll("\"…\"");
        line = WORDS.matcher(line).replaceAll("…");
        line = DIGITS.matcher(line).replaceAll("…");
        return line.substring(0, Math.min(LONGEST, line.length()));
    }
}
