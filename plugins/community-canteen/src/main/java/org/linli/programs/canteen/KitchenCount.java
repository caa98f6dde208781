package org.linli.programs.canteen;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many portions to cook for a day and what to mind, 备餐数. Counted anew from the orders that stand whenever somebody looks.
 *
 * @param notes the commonest first; in portions
 * @param locked whether nothing can change any more
 */
public record KitchenCount(
        LocalDate date, int total, int dineIn, int pickUp, int delivery, List<Note> notes, boolean locked) {

    /** What so many portions ask for. */
    public record Note(String note, int count) {}

    static KitchenCount of(LocalDate date, Collection<MealOrder> orders, boolean locked, Locale locale) {
        return new KitchenCount(
                date,
                orders.stream().mapToInt(MealOrder::portions).sum(),
                portions(orders, MealMode.DINE_IN),
                portions(orders, MealMode.PICK_UP),
                portions(orders, MealMode.DELIVERY),
                notes(orders, locale),
                locked);
    }

    private static int portions(Collection<MealOrder> orders, MealMode mode) {
        return orders.stream()
                .filter(order -> order.mode() == mode)
                .mapToInt(MealOrder::portions)
                .sum();
    }

    private static List<Note> notes(Collection<MealOrder> orders, Locale locale) {
        Map<String, Integer> counts = new TreeMap<>();
        for (MealOrder order : orders) {
            Wishes.of(order, locale).forEach(wish -> counts.merge(wish, order.portions(), Integer::sum));
        }
        return counts.entrySet().stream()
                .map(count -> new Note(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingInt(Note::count).reversed())
                .toList();
    }
}
