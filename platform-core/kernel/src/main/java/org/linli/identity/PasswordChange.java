package org.linli.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The password of now and the one to come. */
public record PasswordChange(
        @NotNull @Size(min = 1, max = 200) String current,

        @NotNull @Size(min = 8, max = 200, message = Inputs.PASSWORD_TEXT)
        String replacement) {}
