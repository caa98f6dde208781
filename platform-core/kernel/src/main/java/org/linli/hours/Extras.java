package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.linli.jobs.Clocks;
import org.linli.spi.CommonProblem;
import org.linli.spi.Ids;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.ProblemException.Reason;
import org.linli.spi.Texts;

/** What volunteers tell of by themselves. It counts once a second person has confirmed it, like everything else. */
@ApplicationScoped
@Transactional
class Extras {

    private static final Duration OLDEST = Duration.ofDays(366);

    @Inject
    Earnings earnings;

    @Inject
    Records records;

    @Inject
    Clock clock;

    ServiceRecord file(UUID account, ExtraService told) {
        Instant start = told.startsAt().toInstant();
        Instant end = start.plus(Duration.ofMinutes(told.minutes()));
        check(start, end);
        List<Reason> overlaps = records.around(account, start, end).stream()
                .map(other -> HoursRefusal.OVERLAPS_RECORD.reason(
                        other.what(), Clocks.local(other.startsAt()).toLocalDate()))
                .toList();
        HoursRefusal.refuse(overlaps);
        return earnings.extra(
                new Served(
                        "extra/" + Ids.next(),
                        account,
                        "",
                        Texts.of(told.what(), told.what()),
                        start,
                        end,
                        told.minutes()),
                told.note());
    }

    private void check(Instant start, Instant end) {
        Instant now = clock.instant();
        if (end.isAfter(now)) {
            throw badField(Texts.of("要等服务结束以后再补报", "Tell of it once it is over"));
        }
        if (start.isBefore(now.minus(OLDEST))) {
            throw badField(Texts.of("只能补报一年以内的服务", "Only service of the last year can be added"));
        }
    }

    private static ProblemException badField(Texts text) {
        return ProblemException.withErrors(CommonProblem.BAD_INPUT, List.of(new FieldError("startsAt", text)));
    }
}
