package org.linli.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator answers to a volunteer's doubt.
 *
 * @param minutes the right ones, 0 when it does not count; left out where they were right all along
 */
public record Reply(
        @NotBlank @Size(max = 300) String answer,
        @Min(0) @Max(ServiceRecord.MOST_MINUTES) @Nullable Integer minutes) {}
