package org.linli.rosters;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A shift as a coordinator wants it.
 *
 * @param withdrawHours until how many hours before the start a seat may be given back; 0 when left out
 */
public record NewShift(
        @NotNull UUID post,
        @NotNull OffsetDateTime startsAt,
        @NotNull OffsetDateTime endsAt,
        @NotBlank @Size(max = 120) String place,
        @Min(1) @Max(500) int seats,
        @Min(0) @Max(720) @Nullable Integer withdrawHours) {

    int withdrawHoursOr(int usual) {
        return withdrawHours == null ? usual : withdrawHours;
    }
}
