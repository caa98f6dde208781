package org.linli.programs;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.linli.hours.Earnings;
import org.linli.hours.Served;
import org.linli.spi.People;
import org.linli.spi.ServiceHours;
import org.linli.spi.Texts;

/** The hours that one program tells of. */
record ProgramHours(String program, Earnings earnings, People people, Clock clock) implements ServiceHours {

    private static final Pattern REFERENCE = Pattern.compile("[A-Za-z0-9./-]{1,80}");
    private static final int LONGEST_WORDS = 120;

    @Override
    public void served(String reference, UUID account, Texts what, Instant start, int minutes) {
        check(REFERENCE.matcher(reference).matches(), "the reference " + reference);
        check(what.zh().length() <= LONGEST_WORDS && what.en().length() <= LONGEST_WORDS, "so long a text");
        check(!start.isAfter(clock.instant()), "a service to come");
        check(people.names(List.of(account)).containsKey(account), "somebody who does not belong here");
        earnings.forProgram(new Served(
                program + "/" + reference,
                account,
                program,
                what,
                start,
                start.plus(Duration.ofMinutes(minutes)),
                minutes));
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            throw new IllegalArgumentException(program + " cannot tell of hours with " + what);
        }
    }
}
