package org.linli.hours;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What a volunteer doubts about a record. */
public record Question(@NotBlank @Size(max = 300) String question) {}
