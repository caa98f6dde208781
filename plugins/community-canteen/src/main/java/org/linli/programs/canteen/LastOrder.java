package org.linli.programs.canteen;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an order form begins with, “和上次一样”.
 *
 * @param mode null when the last one was delivered and nothing is delivered any more
 */
public record LastOrder(
        @Nullable MealMode mode,
        int portions,
        List<Diet> diets,
        @Nullable String note,
        Eater eater) {

    static LastOrder of(MealOrder order, Eater whereTo, CanteenSettings settings) {
        boolean possible = order.mode() != MealMode.DELIVERY || settings.delivery();
        return new LastOrder(
                possible ? order.mode() : null, order.portions(), List.copyOf(order.diets()), order.note(), whereTo);
    }
}
