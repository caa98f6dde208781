package org.linli.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A district's year.
 *
 * @param announced whether the State Council's notice for the year is known to this version
 */
public record CalendarView(int year, boolean announced, List<DayView> days, List<SchoolHolidayView> schoolHolidays) {

    /** Who said it. */
    public enum Source {
        COUNTRY,
        DISTRICT
    }

    /**
     * A special day.
     *
     * @param standsFor the weekday whose timetable a make-up day follows
     * @param replaced what the country has on a day that the district has changed, null where nothing
     * @param version of what the district says, 0 for the country's
     */
    public record DayView(
            LocalDate day,
            DayKind kind,
            String name,
            @Nullable DayOfWeek standsFor,
            Source source,
            @Nullable String replaced,
            long version) {

        static DayView of(SpecialDay day, Locale locale) {
            return new DayView(day.day(), day.kind(), day.name().in(locale), null, Source.COUNTRY, null, 0);
        }

        static DayView of(DistrictDay day, Locale locale) {
            SpecialDay special = day.special();
            Optional<SpecialDay> country = NationalDays.on(day.day());
            return new DayView(
                    special.day(),
                    special.kind(),
                    special.name().in(locale),
                    special.standsFor().orElse(null),
                    Source.DISTRICT,
                    country.map(was -> was.name().in(locale)).orElse(null),
                    day.version());
        }
    }

    /** A time in which schools are closed; both days are included. */
    public record SchoolHolidayView(UUID id, String name, LocalDate firstDay, LocalDate lastDay) {

        static SchoolHolidayView of(SchoolHoliday school) {
            return new SchoolHolidayView(school.id(), school.name(), school.firstDay(), school.lastDay());
        }
    }
}
