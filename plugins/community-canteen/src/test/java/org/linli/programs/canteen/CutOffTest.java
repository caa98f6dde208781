package org.linli.programs.canteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.linli.programs.canteen.MenuDayView.Status;

class CutOffTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void isNineInTheMorningOfTheSameDayUnlessSetOtherwise() {
        assertThat(new CanteenSettings().cutOff(WEDNESDAY)).isEqualTo("2026-11-25T01:00:00Z");
    }

    @Test
    void mayBeTheMidnightAtWhichTheDayBegins() {
        assertThat(closing(0, 0).cutOff(WEDNESDAY)).isEqualTo("2026-11-24T16:00:00Z");
    }

    @Test
    void mayBeTheEveningBefore() {
        assertThat(closing(1, 20).cutOff(WEDNESDAY)).isEqualTo("2026-11-24T12:00:00Z");
    }

    @Test
    void countsBackOverALeapDayAndOverTheYearsEnd() {
        assertThat(closing(1, 20).cutOff(LocalDate.of(2028, 3, 1))).isEqualTo("2028-02-29T12:00:00Z");
        assertThat(closing(1, 20).cutOff(LocalDate.of(2027, 3, 1))).isEqualTo("2027-02-28T12:00:00Z");
        assertThat(closing(2, 0).cutOff(LocalDate.of(2027, 1, 1))).isEqualTo("2026-12-29T16:00:00Z");
    }

    @Test
    void closesTheDayAtTheVeryMoment() {
        assertThat(statusAt("2026-11-25T00:59:59.999999Z")).isEqualTo(Status.OPEN);
        assertThat(statusAt("2026-11-25T01:00:00Z")).isEqualTo(Status.TOO_LATE);
    }

    @Test
    void isToldInWordsOfTheNeighbourhoodsClock() {
        assertThat(Days.words(closing(1, 20).cutOff(LocalDate.of(2027, 1, 1))).zh())
                .isEqualTo("12月31日 20:00");
        assertThat(Days.words(closing(1, 20).cutOff(LocalDate.of(2027, 1, 1))).en())
                .isEqualTo("31 Dec 20:00");
    }

    private static Status statusAt(String moment) {
        return MenuDayView.of(Meals.menu(WEDNESDAY), new CanteenSettings(), Instant.parse(moment))
                .status();
    }

    private static CanteenSettings closing(int daysBefore, int hour) {
        return new CanteenSettings(1200, daysBefore, hour, 200, true, 180);
    }
}
