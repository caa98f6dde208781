package org.linli.tenants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A district to come on board. */
public record NewDistrict(
        @NotNull @Pattern(regexp = "[0-9]{6}", message = Writing.DISTRICT_TEXT)
        String code,

        @NotNull @Pattern(regexp = Writing.NAME, message = Writing.NAME_TEXT)
        String name) {}
