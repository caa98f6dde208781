package org.linli.programs.canteen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.linli.spi.Caller;
import org.linli.spi.Roster;
import org.linli.testkit.SomeCaller;

class CourierListTest {

    private static final LocalDate DAY = Meals.DAY;
    private static final LocalDate DAY_BEFORE = DAY.minusDays(1);

    private final SomeCaller volunteer = SomeCaller.named("陈", CanteenProgram.DELIVER);
    private final SomeCaller desk = SomeCaller.named("王", CanteenProgram.DELIVER, CanteenProgram.MENU);

    @Test
    void refusesAVolunteerWithoutACourierShiftOnThatDay() {
        assertThatThrownBy(() -> phoneSeenBy(volunteer, Set.of(), DAY)).hasMessage("no-courier-shift");
        assertThatThrownBy(() -> phoneSeenBy(volunteer, Set.of(DAY_BEFORE), DAY))
                .hasMessage("no-courier-shift");
    }

    @Test
    void showsAVolunteerTheDayOfTheirCourierShiftAndPhonesOnThatDayOnly() {
        assertThat(phoneSeenBy(volunteer, Set.of(DAY), DAY)).isEqualTo("13800001234");
        assertThat(phoneSeenBy(volunteer, Set.of(DAY), DAY_BEFORE)).isNull();
    }

    @Test
    void showsTheDeskEverythingAlways() {
        assertThat(phoneSeenBy(desk, Set.of(), DAY_BEFORE)).isEqualTo("13800001234");
    }

    /** What the caller, who has a courier's seat on these days and on no other, sees today of the orders of {@link #DAY}. */
    private static @Nullable String phoneSeenBy(Caller caller, Set<LocalDate> seats, LocalDate today) {
        UUID courier = caller.requireAccount();
        Roster roster =
                (account, post, day) -> account.equals(courier) && post.equals("courier") && seats.contains(day);
        Clock clock = Clock.fixed(today.atTime(10, 0).atZone(Days.ZONE).toInstant(), Days.ZONE);
        return new CourierList(caller, roster, clock)
                .on(DAY, day -> List.of(Meals.delivery(1, "12栋", "301")))
                .get(0)
                .stops()
                .get(0)
                .phone();
    }
}
