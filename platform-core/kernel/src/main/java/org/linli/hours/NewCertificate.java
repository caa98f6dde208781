package org.linli.hours;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * The certificate that a volunteer asks for, and what they agree to be shown to whoever checks it.
 *
 * @param year null for all years
 */
public record NewCertificate(
        @Min(1950) @Max(2199) @Nullable Integer year,
        @NotNull Certificate.NameShown name,
        @NotNull Boolean hours,
        @NotNull Boolean programs) {

    Shown shown() {
        return new Shown(name, hours, programs);
    }
}
