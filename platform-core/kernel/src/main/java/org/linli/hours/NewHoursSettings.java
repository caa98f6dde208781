package org.linli.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What a community wants to hold.
 *
 * @param stars the hours for one star, two, up to five
 * @param creditMonths after so many months time credits lapse
 */
public record NewHoursSettings(
        @NotNull @Size(min = StarLevels.STARS, max = StarLevels.STARS)
        List<@NotNull Integer> stars,

        @NotNull Boolean credits,
        @NotNull @Min(1) @Max(120) Integer creditMonths) {

    CreditRules rules() {
        return new CreditRules(credits, creditMonths);
    }
}
