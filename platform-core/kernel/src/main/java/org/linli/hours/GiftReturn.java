package org.linli.hours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a gift goes back to who gave it; they are told. */
public record GiftReturn(@NotBlank @Size(max = 300) String reason) {}
