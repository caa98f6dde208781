package org.linli.hours;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/** The hours for one star, two, up to five. */
public record NewHoursSettings(
        @NotNull @Size(min = StarLevels.STARS, max = StarLevels.STARS)
        List<@NotNull Integer> stars) {}
