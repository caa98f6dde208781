package org.linli.programs.canteen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.programs.canteen.CourierStops.Stop;

class CourierStopsTest {

    @Test
    void walksByBuildingAndThenByRoom() {
        List<CourierStops> stops = walk(
                true,
                Meals.delivery(1, "10栋", "101"),
                Meals.delivery(2, "2栋", "1201"),
                Meals.delivery(3, "2栋", "301"),
                Meals.delivery(4, "2栋", "0301"),
                Meals.delivery(5, "A座", "1"));

        assertThat(stops).extracting(CourierStops::building).containsExactly("2栋", "10栋", "A座");
        assertThat(stops.get(0).stops()).extracting(Stop::room).containsExactly("0301", "301", "1201");
    }

    @Test
    void leavesOutWhatIsNotDelivered() {
        assertThat(walk(true, Meals.order(1, Meals.wish(MealMode.PICK_UP, 1, List.of(), null, null))))
                .isEmpty();
    }

    @Test
    void showsPhonesOnlyToThoseWhoMayCall() {
        MealOrder order = Meals.delivery(1, "2栋", "301");

        assertThat(walk(true, order).get(0).stops()).extracting(Stop::phone).containsExactly("13800001234");
        assertThat(walk(false, order).get(0).stops()).extracting(Stop::phone).containsOnlyNulls();
    }

    private static List<CourierStops> walk(boolean withPhone, MealOrder... orders) {
        return CourierStops.of(List.of(orders), withPhone, Locale.SIMPLIFIED_CHINESE);
    }
}
