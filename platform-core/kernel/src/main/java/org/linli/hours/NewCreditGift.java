package org.linli.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Time credits for a neighbour.
 *
 * @param recipient how the neighbour is called
 * @param home where they live, so that the right one is helped
 */
public record NewCreditGift(
        @NotBlank @Size(max = 60) String recipient,
        @Size(max = 60) @Nullable String home,
        @NotNull @Min(1) @Max(6000) Integer minutes) {}
