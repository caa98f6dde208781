package org.linli.rosters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a shift does not take place, for its people to read. */
public record Cancellation(@NotBlank @Size(max = 500) String reason) {}
