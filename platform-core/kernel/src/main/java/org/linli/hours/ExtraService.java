package org.linli.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** A service that no roster knows of, told by the volunteer. */
public record ExtraService(
        @NotBlank @Size(max = 60) String what,
        @NotNull OffsetDateTime startsAt,
        @NotNull @Min(1) @Max(ServiceRecord.MOST_MINUTES) Integer minutes,
        @Size(max = 500) @Nullable String note) {}
