package org.linli.programs.canteen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/**
 * A meal that somebody wants.
 *
 * @param diets what the kitchen is to mind, out of the common ones
 * @param note what else it is to mind
 * @param eater where it is brought, and who eats it when that is not the caller
 */
public record NewOrder(
        @NotNull(message = "请选择哪一天|Choose a day") LocalDate date,

        @NotNull(message = "请选择堂食、自取还是送餐|Choose to eat in, pick up or have it delivered")
        MealMode mode,

        @NotNull(message = "请填几份|Say how many portions")
        @Min(value = 1, message = "至少 1 份|At least 1 portion")
        @Max(value = 5, message = "一次最多 5 份|At most 5 portions at a time")
        Integer portions,

        @Size(max = 8, message = "忌口最多 8 项|At most 8 dietary wishes") @Nullable
        List<@NotNull(message = "忌口不能空着|A dietary wish cannot be empty") Diet> diets,

        @Size(max = 200, message = "备注最多 200 个字|A note has at most 200 letters") @Nullable
        String note,

        @Valid @Nullable Eater eater) {

    List<Diet> wantedDiets() {
        return diets == null ? List.of() : diets;
    }

    /** The note on one line, null when it says nothing. */
    @Nullable
    String line() {
        return note == null || note.isBlank() ? null : note.strip().replaceAll("\\s+", " ");
    }

    Eater wantedEater() {
        return Objects.requireNonNullElse(eater, Eater.UNKNOWN);
    }

    /** Refuses a delivery to nowhere. */
    void requireAddress() {
        List<FieldError> missing = new ArrayList<>();
        if (mode == MealMode.DELIVERY && wantedEater().building() == null) {
            missing.add(new FieldError("eater.building", Texts.of("送到哪一栋？请填写楼栋", "Say which building to deliver to")));
        }
        if (mode == MealMode.DELIVERY && wantedEater().room() == null) {
            missing.add(new FieldError("eater.room", Texts.of("送到几号房？请填写房号", "Say which flat to deliver to")));
        }
        if (!missing.isEmpty()) {
            throw ProblemException.withErrors(CommonProblem.BAD_INPUT, missing);
        }
    }
}
