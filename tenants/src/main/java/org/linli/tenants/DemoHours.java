package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.linli.hours.Confirmations;
import org.linli.hours.Earnings;
import org.linli.hours.Served;
import org.linli.jobs.Clocks;
import org.linli.spi.Texts;

/** What a volunteer of the demo has served: some of it confirmed, the last of it waiting, so that pages about hours show something. */
@ApplicationScoped
class DemoHours {

    private static final String CANTEEN = "community-canteen";
    private static final Texts KITCHEN = Texts.of("厨房帮手", "kitchen helper");

    @Inject
    Earnings earnings;

    @Inject
    Confirmations confirmations;

    @Inject
    Clock clock;

    void seed(UUID volunteer, UUID worker) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> noted = List.of(
                note(volunteer, today.minusDays(36)),
                note(volunteer, today.minusDays(15)),
                note(volunteer, today.minusDays(8)));
        confirmations.confirm(worker, noted);
        note(volunteer, today.minusDays(1));
    }

    private UUID note(UUID volunteer, LocalDate day) {
        Instant start = day.atTime(LocalTime.of(9, 0)).atZone(Clocks.ZONE).toInstant();
        Instant end = day.atTime(LocalTime.of(11, 30)).atZone(Clocks.ZONE).toInstant();
        return earnings.onShift(new Served(
                "demo/" + volunteer + "/" + day,
                volunteer,
                CANTEEN,
                KITCHEN,
                start,
                end,
                Served.minutesBetween(start, end)));
    }
}
