package org.linli.programs.canteen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.spi.ProblemException;

class MealOrderTest {

    @Test
    void hasANumberToReadOut() {
        assertThat(Meals.delivery(7, "12栋", "301").number()).isEqualTo("25-007");
        assertThat(Meals.delivery(1234, "12栋", "301").number()).isEqualTo("25-1234");
    }

    @Test
    void costsItsPortions() {
        assertThat(Meals.order(1, Meals.wish(MealMode.DINE_IN, 3, List.of(), null, null))
                        .priceFen())
                .isEqualTo(3600);
    }

    @Test
    void fulfilsTheSameWishWhateverTheOrderOfItsTicks() {
        NewOrder wish = Meals.wish(MealMode.DINE_IN, 1, List.of(Diet.SOFT, Diet.NO_CORIANDER), "少放葱 ", null);
        NewOrder again = Meals.wish(MealMode.DINE_IN, 1, List.of(Diet.NO_CORIANDER, Diet.SOFT), "少放葱", null);

        assertThat(Meals.order(1, wish).fulfils(again, Eater.UNKNOWN.called("李")))
                .isTrue();
    }

    @Test
    void doesNotFulfilAnotherWish() {
        MealOrder order = Meals.order(1, Meals.wish(MealMode.DINE_IN, 1, List.of(), null, null));
        NewOrder more = Meals.wish(MealMode.DINE_IN, 2, List.of(), null, null);

        assertThat(order.fulfils(more, Eater.UNKNOWN.called("李"))).isFalse();
    }

    @Test
    void keepsOneCharacterNamesAndEmoji() {
        Eater eater = new Eater("𠮷", "🏠", "1", null);
        MealOrder order = Meals.order(1, Meals.wish(MealMode.DELIVERY, 1, List.of(), "🌶️ 不要 👵🏻", eater));

        assertThat(order.eater()).isEqualTo(eater);
        assertThat(order.note()).isEqualTo("🌶️ 不要 👵🏻");
    }

    @Test
    void isNotDeliveredToNowhere() {
        NewOrder wish = Meals.wish(MealMode.DELIVERY, 1, List.of(), null, new Eater("李", " ", null, null));

        assertThatThrownBy(wish::requireAddress)
                .isInstanceOfSatisfying(ProblemException.class, problem -> assertThat(problem.errors())
                        .extracting(ProblemException.FieldError::field)
                        .containsExactly("eater.building", "eater.room"));
    }

    @Test
    void knowsOneDoorHoweverItsDigitsAreTyped() {
        assertThat(Claim.of(new Eater("王 大爷", "１２栋", "301", null)))
                .isEqualTo(Claim.of(new Eater(" 王  大爷", "12栋", "301 ", "13800001234")));
    }
}
