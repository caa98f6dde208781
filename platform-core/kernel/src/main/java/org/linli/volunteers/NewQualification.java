package org.linli.volunteers;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.linli.spi.QualificationKind;

/**
 * A paper as a community worker types it in.
 *
 * @param expiresOn the last day on which it counts
 */
public record NewQualification(
        @NotNull QualificationKind kind,
        @Size(max = 64) @Nullable String number,
        @Size(max = 120) @Nullable String issuedBy,
        @NotNull LocalDate expiresOn) {}
