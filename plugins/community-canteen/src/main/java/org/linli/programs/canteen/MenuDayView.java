package org.linli.programs.canteen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A day of the menu as everybody may see it.
 *
 * @param priceFen of a portion; null when nothing is cooked
 * @param closed whether nothing is cooked
 * @param cutOff until when meals are ordered and cancelled
 * @param open whether a meal can be ordered now
 * @param coming whether the day is not over, so that its menu can still be planned
 * @param version of the menu, 0 before anything was planned
 */
public record MenuDayView(
        LocalDate date,
        List<String> dishes,
        @Nullable Integer priceFen,
        boolean closed,
        Instant cutOff,
        boolean open,
        boolean coming,
        Status status,
        int version) {

    /** The one thing to know about a day. */
    public enum Status {
        OPEN,
        SOLD_OUT,
        TOO_LATE,
        NO_MEAL
    }

    static MenuDayView nothingOn(LocalDate date, CanteenSettings settings, Instant now) {
        return new MenuDayView(
                date, List.of(), null, true, settings.cutOff(date), false, coming(date, now), Status.NO_MEAL, 0);
    }

    static MenuDayView of(MenuDay day, CanteenSettings settings, Instant now) {
        Status status = status(day, settings, now);
        return new MenuDayView(
                day.servedOn(),
                day.dishes(),
                day.closed() ? null : day.priceFen(),
                day.closed(),
                settings.cutOff(day.servedOn()),
                status == Status.OPEN,
                coming(day.servedOn(), now),
                status,
                day.revision());
    }

    private static boolean coming(LocalDate date, Instant now) {
        return !date.isBefore(LocalDate.ofInstant(now, Days.ZONE));
    }

    private static Status status(MenuDay day, CanteenSettings settings, Instant now) {
        if (day.closed()) {
            return Status.NO_MEAL;
        }
        if (!now.isBefore(settings.cutOff(day.servedOn()))) {
            return Status.TOO_LATE;
        }
        return day.taken() < settings.mostPortions() ? Status.OPEN : Status.SOLD_OUT;
    }
}
