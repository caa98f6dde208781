package org.linli.programs.canteen;

import jakarta.json.bind.annotation.JsonbCreator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import java.time.LocalDate;
import org.linli.spi.Label;
import org.linli.spi.Money;

/**
 * How a community runs its canteen.
 *
 * <p>Orders close at nine on the same morning unless it decides otherwise: the shopping is done by number of people and can be
 * topped up until then, the cooking begins after, and an old person who decides after breakfast, or phones the desk when it opens
 * at half past eight, still gets a meal.
 *
 * @param priceFen what a portion costs when a day's menu says nothing else
 * @param cutOffDaysBefore on which day orders close, counted back from the meal; 0 is the day itself
 * @param cutOffHour at which full hour of that day, Asia/Shanghai; 0 is the midnight at which it begins
 * @param mostPortions what the kitchen can cook in a day
 * @param delivery whether meals are brought to people
 * @param keepDays how long it is kept who ate and what they must not eat
 */
public record CanteenSettings(
        @Label(zh = "每份价格", en = "Price of a portion")
        @Money
        @Min(value = 0, message = "价格不能小于 0|The price cannot be below 0")
        @Max(value = 20_000, message = "价格最多 200 元|The price is at most 200 yuan")
        int priceFen,

        @Label(zh = "提前几天截单（0 是当天）", en = "Orders close how many days before (0 is the same day)")
        @Min(value = 0, message = "请填 0 到 7|Give 0 to 7")
        @Max(value = 7, message = "请填 0 到 7|Give 0 to 7")
        int cutOffDaysBefore,

        @Label(zh = "几点截单", en = "Orders close at this hour")
        @Min(value = 0, message = "请填 0 到 23 点|Give an hour from 0 to 23")
        @Max(value = 23, message = "请填 0 到 23 点|Give an hour from 0 to 23")
        int cutOffHour,

        @Label(zh = "每天最多几份", en = "Most portions in a day")
        @Min(value = 1, message = "请填 1 到 5000 份|Give 1 to 5,000 portions")
        @Max(value = 5000, message = "请填 1 到 5000 份|Give 1 to 5,000 portions")
        int mostPortions,

        @Label(zh = "送餐上门", en = "Meals are delivered") boolean delivery,

        @Label(zh = "用餐人信息保留几天", en = "Days for which eaters' details are kept")
        @Min(value = 30, message = "请填 30 到 730 天|Give 30 to 730 days")
        @Max(value = 730, message = "请填 30 到 730 天|Give 30 to 730 days")
        int keepDays) {

    @JsonbCreator
    public CanteenSettings {}

    public CanteenSettings() {
        this(1200, 0, 9, 200, true, 180);
    }

    /** The moment from which nothing is ordered or cancelled for that day any more. */
    Instant cutOff(LocalDate meal) {
        return meal.minusDays(cutOffDaysBefore)
                .atTime(cutOffHour, 0)
                .atZone(Days.ZONE)
                .toInstant();
    }
}
