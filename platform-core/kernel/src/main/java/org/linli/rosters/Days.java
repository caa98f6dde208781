package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.Clocks;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** Reads the days that a list is asked for. */
@ApplicationScoped
class Days {

    private static final int USUAL = 14;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;

    @Inject
    Clock clock;

    /** From the beginning of one day to the end of another. */
    record Span(Instant from, Instant to) {}

    Span span(@Nullable String from, @Nullable String to) {
        LocalDate first = from == null ? LocalDate.ofInstant(clock.instant(), Clocks.ZONE) : day("from", from);
        LocalDate last = to == null ? first.plusDays(USUAL) : day("to", to);
        return new Span(begin(first), begin(last.plusDays(1)));
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(Clocks.ZONE).toInstant();
    }

    private static LocalDate day(String field, String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeParseException e) {
            throw notADay(field);
        }
        throw notADay(field);
    }

    private static ProblemException notADay(String field) {
        return ProblemException.withErrors(
                CommonProblem.BAD_INPUT,
                List.of(new FieldError(field, Texts.of("要写成 2026-11-22 这样的日期", "Give a date such as 2026-11-22"))));
    }
}
