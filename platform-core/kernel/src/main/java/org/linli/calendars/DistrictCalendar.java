package org.linli.calendars;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.spi.Texts;

/** One district's special days over some time: the country's, as the bureau has changed them, and the school holidays. */
public final class DistrictCalendar {

    private final Map<LocalDate, SpecialDay> special = new TreeMap<>();
    private final List<Closed> schools;

    /** A time in which schools are closed; both days are included. */
    public record Closed(LocalDate firstDay, LocalDate lastDay, Texts name) {

        boolean covers(LocalDate day) {
            return !day.isBefore(firstDay) && !day.isAfter(lastDay);
        }
    }

    DistrictCalendar(Collection<SpecialDay> country, Collection<SpecialDay> district, Collection<Closed> schools) {
        country.forEach(day -> special.put(day.day(), day));
        district.forEach(day -> special.put(day.day(), day));
        special.values().removeIf(day -> day.kind() == DayKind.ORDINARY);
        this.schools = List.copyOf(schools);
    }

    /** Those that are off or made up, by day. */
    public Collection<SpecialDay> days() {
        return special.values();
    }

    /** The holiday on this day. */
    public Optional<SpecialDay> holiday(LocalDate day) {
        return special(day, DayKind.HOLIDAY);
    }

    /** The make-up working day on this day. */
    public Optional<SpecialDay> workday(LocalDate day) {
        return special(day, DayKind.WORKDAY);
    }

    /** The name of the school holiday on this day. */
    public Optional<Texts> schoolHoliday(LocalDate day) {
        return schools.stream()
                .filter(closed -> closed.covers(day))
                .map(Closed::name)
                .findFirst();
    }

    private Optional<SpecialDay> special(LocalDate day, DayKind kind) {
        return Optional.ofNullable(special.get(day)).filter(found -> found.kind() == kind);
    }
}
