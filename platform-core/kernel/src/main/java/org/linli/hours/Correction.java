package org.linli.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * How many minutes were right, and why.
 *
 * @param minutes 0 when it does not count
 */
public record Correction(
        @NotNull @Min(0) @Max(ServiceRecord.MOST_MINUTES) Integer minutes,
        @NotBlank @Size(max = 300) String reason) {}
