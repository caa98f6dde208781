package org.linli.identity;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What somebody signs in with: a login name or mobile number, and the password. */
public record Credentials(
        @NotNull @Size(min = 1, max = 200) String login,
        @NotNull @Size(min = 1, max = 200) String password) {}
