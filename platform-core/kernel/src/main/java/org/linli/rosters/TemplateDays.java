package org.linli.rosters;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Set;

/** The days that a template is laid out for: the rest of this week and all of the next, weeks beginning on Monday (ISO 8601). */
final class TemplateDays {

    private TemplateDays() {}

    static List<LocalDate> from(LocalDate today, Set<DayOfWeek> wanted) {
        return today.datesUntil(end(today))
                .filter(day -> wanted.contains(day.getDayOfWeek()))
                .toList();
    }

    /** The Monday after next week. */
    static LocalDate end(LocalDate today) {
        return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)).plusWeeks(1);
    }
}
