package org.linli.hours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why the community revokes a certificate; its holder is told. */
public record Revocation(@NotBlank @Size(max = 300) String reason) {}
