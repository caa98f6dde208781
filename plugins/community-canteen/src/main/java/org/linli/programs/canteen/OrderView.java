package org.linli.programs.canteen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as whoever made it sees it.
 *
 * @param number to read out at the counter or on the phone
 * @param priceFen for all portions together
 * @param cancelUntil the cut-off of the day
 * @param cancellable whether it stands and can be cancelled now
 */
public record OrderView(
        UUID id,
        String number,
        LocalDate date,
        MealMode mode,
        int portions,
        List<Diet> diets,
        @Nullable String note,
        MealOrder.State state,
        int priceFen,
        Eater eater,
        Instant createdAt,
        Instant cancelUntil,
        boolean cancellable) {

    static OrderView of(MealOrder order, CanteenSettings settings, Instant now) {
        Instant cutOff = settings.cutOff(order.servedOn());
        return new OrderView(
                order.id(),
                order.number(),
                order.servedOn(),
                order.mode(),
                order.portions(),
                List.copyOf(order.diets()),
                order.note(),
                order.state(),
                order.priceFen(),
                order.eater(),
                order.createdAt(),
                cutOff,
                order.state() == MealOrder.State.ORDERED && now.isBefore(cutOff));
    }
}
