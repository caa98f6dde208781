package org.linli.programs.canteen;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody plans to cook on a day.
 *
 * @param priceFen of a portion; null for the price of the settings
 */
public record NewMenu(
        @NotNull(message = "请填写菜名|Say what is cooked")
        @Size(min = 1, max = 12, message = "请填 1 到 12 道菜|Give 1 to 12 dishes")
        List<
                        @NotBlank(message = "菜名不能空着|A dish needs a name")
                        @Size(max = 60, message = "菜名最多 60 个字|A dish's name has at most 60 letters") String>
                dishes,

        @Min(value = 0, message = "价格不能小于 0|The price cannot be below 0")
        @Max(value = 20_000, message = "价格最多 200 元|The price is at most 200 yuan")
        @Nullable
        Integer priceFen) {

    /** The dishes, each on one line. */
    List<String> lines() {
        return dishes.stream().map(dish -> dish.strip().replaceAll("\\s+", " ")).toList();
    }
}
