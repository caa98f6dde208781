package org.linli.programs.canteen;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The doors of one building at which a courier stops, from the ground up. */
public record CourierStops(String building, List<Stop> stops) {

    /**
     * A door.
     *
     * @param order the number on the box
     * @param phone null when there is none or whoever looks need not call
     */
    public record Stop(
            String order,
            String room,
            String name,
            @Nullable String phone,
            int portions,
            List<String> wishes,
            String note) {}

    /** The deliveries among the orders, in the order of a walk: by building, then by room. */
    static List<CourierStops> of(Collection<MealOrder> orders, boolean withPhone, Locale locale) {
        Map<String, List<MealOrder>> byBuilding = orders.stream()
                .filter(order -> order.mode() == MealMode.DELIVERY)
                .collect(Collectors.groupingBy(
                        order -> text(order.eater().building()),
                        () -> new TreeMap<>(DoorOrder.INSTANCE),
                        Collectors.toList()));
        return byBuilding.entrySet().stream()
                .map(building -> new CourierStops(building.getKey(), stops(building.getValue(), withPhone, locale)))
                .toList();
    }

    private static List<Stop> stops(List<MealOrder> orders, boolean withPhone, Locale locale) {
        return orders.stream()
                .map(order -> stop(order, withPhone, locale))
                .sorted(Comparator.comparing(Stop::room, DoorOrder.INSTANCE).thenComparing(Stop::order))
                .toList();
    }

    private static Stop stop(MealOrder order, boolean withPhone, Locale locale) {
        Eater eater = withPhone ? order.eater() : order.eater().withoutPhone();
        List<String> wishes = List.copyOf(Wishes.of(order, locale));
        return new Stop(
                order.number(),
                text(eater.room()),
                text(eater.name()),
                eater.phone(),
                order.portions(),
                wishes,
                String.join(" ", wishes));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }
}
