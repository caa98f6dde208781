package org.linli.rosters;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TemplateDaysTest {

    @Test
    void laysOutTheRestOfThisWeekAndAllOfTheNext() {
        LocalDate thursday = LocalDate.of(2026, 11, 19);

        List<LocalDate> days = TemplateDays.from(thursday, Set.of(MONDAY, FRIDAY));

        assertThat(days)
                .containsExactly(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 23), LocalDate.of(2026, 11, 27));
    }

    @Test
    void countsSundayToTheWeekThatItEnds() {
        LocalDate sunday = LocalDate.of(2026, 11, 22);

        List<LocalDate> days = TemplateDays.from(sunday, EnumSet.allOf(DayOfWeek.class));

        assertThat(days).hasSize(8).first().isEqualTo(sunday);
        assertThat(days).last().isEqualTo(LocalDate.of(2026, 11, 29));
    }

    @Test
    void beginsANewWeekOnMonday() {
        LocalDate monday = LocalDate.of(2026, 11, 23);

        assertThat(TemplateDays.from(monday, EnumSet.allOf(DayOfWeek.class))).hasSize(14);
    }

    @Test
    void goesOnOverTheEndOfTheYear() {
        LocalDate wednesday = LocalDate.of(2026, 12, 30);

        List<LocalDate> days = TemplateDays.from(wednesday, Set.of(FRIDAY, SATURDAY));

        assertThat(days)
                .containsExactly(
                        LocalDate.of(2027, 1, 1),
                        LocalDate.of(2027, 1, 2),
                        LocalDate.of(2027, 1, 8),
                        LocalDate.of(2027, 1, 9));
    }

    @Test
    void knowsTheTwentyNinthOfFebruary() {
        LocalDate monday = LocalDate.of(2028, 2, 21);

        assertThat(TemplateDays.from(monday, EnumSet.allOf(DayOfWeek.class)))
                .contains(LocalDate.of(2028, 2, 29))
                .hasSize(14);
        assertThat(TemplateDays.from(LocalDate.of(2027, 2, 22), Set.of(MONDAY, SUNDAY)))
                .containsExactly(
                        LocalDate.of(2027, 2, 22),
                        LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 3, 7));
    }
}
