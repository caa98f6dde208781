package org.linli.programs.canteen;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Menus and orders to test with. */
final class Meals {

    static final LocalDate DAY = LocalDate.of(2026, 11, 25);

    private Meals() {}

    static MenuDay menu(LocalDate day) {
        MenuDay menu = new MenuDay(day);
        menu.plan(List.of("红烧肉", "青菜"), 1200);
        return menu;
    }

    static NewOrder wish(MealMode mode, int portions, List<Diet> diets, @Nullable String note, @Nullable Eater eater) {
        return new NewOrder(DAY, mode, portions, diets, note, eater);
    }

    static MealOrder order(int number, NewOrder wish) {
        Eater eater = wish.wantedEater().called("李");
        return new MealOrder(UUID.randomUUID(), Claim.of(eater), wish, eater, number, 1200, Instant.EPOCH);
    }

    static MealOrder delivery(int number, String building, String room) {
        return order(
                number, wish(MealMode.DELIVERY, 1, List.of(), null, new Eater("李", building, room, "13800001234")));
    }
}
