package org.linli.programs.canteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.programs.canteen.KitchenCount.Note;

class KitchenCountTest {

    @Test
    void countsPortionsByModeAndByNote() {
        KitchenCount count = count(
                Locale.SIMPLIFIED_CHINESE,
                Meals.wish(MealMode.DINE_IN, 2, List.of(Diet.NO_CORIANDER), null, null),
                Meals.wish(MealMode.PICK_UP, 1, List.of(), "不吃香菜", null),
                Meals.wish(MealMode.DELIVERY, 1, List.of(Diet.SOFT), "对花生过敏 🥜", new Eater("李", "1", "1", null)));

        assertThat(count.total()).isEqualTo(4);
        assertThat(List.of(count.dineIn(), count.pickUp(), count.delivery())).containsExactly(2, 1, 1);
        assertThat(count.notes()).first().isEqualTo(new Note("不吃香菜", 3));
        assertThat(count.notes()).contains(new Note("软烂", 1), new Note("对花生过敏 🥜", 1));
    }

    @Test
    void speaksTheLanguageOfWhoeverLooks() {
        KitchenCount count = count(Locale.ENGLISH, Meals.wish(MealMode.DINE_IN, 1, List.of(), "软烂", null));

        assertThat(count.notes()).containsExactly(new Note("Soft", 1));
    }

    @Test
    void countsAWishOnceThoughItWasTickedAndWritten() {
        KitchenCount count =
                count(Locale.SIMPLIFIED_CHINESE, Meals.wish(MealMode.DINE_IN, 1, List.of(Diet.SOFT), "软烂", null));

        assertThat(count.notes()).containsExactly(new Note("软烂", 1));
    }

    @Test
    void isZeroOnADayWithoutOrders() {
        KitchenCount count = count(Locale.SIMPLIFIED_CHINESE);

        assertThat(count.total()).isZero();
        assertThat(count.notes()).isEmpty();
    }

    private static KitchenCount count(Locale locale, NewOrder... wishes) {
        List<MealOrder> orders =
                List.of(wishes).stream().map(wish -> Meals.order(1, wish)).toList();
        return KitchenCount.of(Meals.DAY, orders, false, locale);
    }
}
