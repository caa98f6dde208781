package org.linli.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.spi.Texts;

class DistrictCalendarTest {

    private static final LocalDate NATIONAL_DAY = LocalDate.of(2026, 10, 1);
    private static final LocalDate MADE_UP = LocalDate.of(2026, 10, 10);

    @Test
    void takesTheCountrysDays() {
        DistrictCalendar calendar = calendar(List.of());

        assertThat(calendar.holiday(NATIONAL_DAY).map(day -> day.name().zh())).contains("国庆节");
        assertThat(calendar.workday(MADE_UP)).isPresent();
        assertThat(calendar.holiday(MADE_UP)).isEmpty();
        assertThat(calendar.holiday(NATIONAL_DAY.plusDays(7))).isEmpty();
    }

    @Test
    void letsADistrictAddChangeAndTakeAwayADay() {
        DistrictCalendar calendar = calendar(List.of(
                special(NATIONAL_DAY.plusDays(7), DayKind.HOLIDAY),
                special(NATIONAL_DAY, DayKind.WORKDAY),
                special(MADE_UP, DayKind.ORDINARY)));

        assertThat(calendar.holiday(NATIONAL_DAY.plusDays(7))).isPresent();
        assertThat(calendar.holiday(NATIONAL_DAY)).isEmpty();
        assertThat(calendar.workday(NATIONAL_DAY)).isPresent();
        assertThat(calendar.workday(MADE_UP)).isEmpty();
        assertThat(calendar.days()).noneMatch(day -> day.day().equals(MADE_UP));
    }

    @Test
    void closesSchoolsFromTheFirstToTheLastDay() {
        LocalDate first = LocalDate.of(2026, 7, 4);
        LocalDate last = LocalDate.of(2026, 8, 31);
        DistrictCalendar calendar = new DistrictCalendar(
                List.of(), List.of(), List.of(new DistrictCalendar.Closed(first, last, Texts.of("暑假", "summer"))));

        assertThat(calendar.schoolHoliday(first.minusDays(1))).isEmpty();
        assertThat(calendar.schoolHoliday(first)).isPresent();
        assertThat(calendar.schoolHoliday(last)).isPresent();
        assertThat(calendar.schoolHoliday(last.plusDays(1))).isEmpty();
    }

    @Test
    void hasAsManyDaysOffAsTheNoticesSay() {
        assertThat(count(2025, DayKind.HOLIDAY)).isEqualTo(1 + 8 + 3 + 5 + 3 + 8);
        assertThat(count(2025, DayKind.WORKDAY)).isEqualTo(5);
        assertThat(count(2026, DayKind.HOLIDAY)).isEqualTo(3 + 9 + 3 + 5 + 3 + 3 + 7);
        assertThat(count(2026, DayKind.WORKDAY)).isEqualTo(6);
        assertThat(NationalDays.knows(2027)).isFalse();
    }

    /** The notices name the weekdays beside the dates; a slip in a date would show here. */
    @Test
    void makesUpOnWeekendsOnly() {
        assertThat(year(2025)).filteredOn(day -> day.kind() == DayKind.WORKDAY).allMatch(day -> weekend(day.day()));
        assertThat(year(2026)).filteredOn(day -> day.kind() == DayKind.WORKDAY).allMatch(day -> weekend(day.day()));
    }

    /** The law gives 13 days since 2025 (全国年节及纪念日放假办法); the rest of a long holiday is weekends or worked for. */
    @Test
    void givesThirteenWorkingDaysOffBeyondWeekendsAndMakeUps() {
        for (int year : new int[] {2025, 2026}) {
            long offOnWeekdays = year(year).stream()
                    .filter(day -> day.kind() == DayKind.HOLIDAY && !weekend(day.day()))
                    .count();
            assertThat(offOnWeekdays - count(year, DayKind.WORKDAY)).isEqualTo(13);
        }
    }

    private static long count(int year, DayKind kind) {
        return year(year).stream().filter(day -> day.kind() == kind).count();
    }

    private static List<SpecialDay> year(int year) {
        return NationalDays.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    private static boolean weekend(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0;
    }

    private static DistrictCalendar calendar(List<SpecialDay> district) {
        return new DistrictCalendar(
                NationalDays.between(NATIONAL_DAY.minusDays(30), NATIONAL_DAY.plusDays(30)), district, List.of());
    }

    private static SpecialDay special(LocalDate day, DayKind kind) {
        return new SpecialDay(day, kind, Texts.of("本区", "here"), Optional.empty());
    }
}
