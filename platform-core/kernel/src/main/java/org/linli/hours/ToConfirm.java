package org.linli.hours;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** The records that somebody wants to confirm at once. */
public record ToConfirm(@NotNull @Size(min = 1, max = 200) List<@NotNull UUID> records) {}
