package org.linli.tenants;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A community to come on board.
 *
 * @param streetCode the first nine digits of its code, may be left out
 * @param street the street's name, may be left out for a street that is known
 */
public record NewCommunity(
        @NotNull @Pattern(regexp = "[0-9]{12}", message = Writing.COMMUNITY_TEXT)
        String code,

        @NotNull @Pattern(regexp = Writing.NAME, message = Writing.NAME_TEXT)
        String name,

        @Nullable @Pattern(regexp = "[0-9]{9}", message = Writing.STREET_TEXT)
        String streetCode,

        @Nullable @Pattern(regexp = Writing.NAME, message = Writing.NAME_TEXT)
        String street) {}
