package org.linli.identity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.spi.ProblemException;
import org.linli.spi.Role;

/**
 * An invitation to be sent.
 *
 * @param name of whoever is meant, to be greeted by
 * @param uses how many people may follow it, one unless said
 */
public record InvitationWish(
        @NotNull Role role,

        @Nullable @Pattern(regexp = Inputs.NAME, message = Inputs.NAME_TEXT)
        String name,

        @Nullable @Min(1) @Max(500) Integer uses) {

    /**
     * The role in this place.
     *
     * @throws ProblemException {@link IdentityProblem#ROLE_NOT_YOURS_TO_GIVE} when it is not a role of such places
     */
    HeldRole into(Place place) {
        if (role.place() != place.kind()) {
            throw new ProblemException(IdentityProblem.ROLE_NOT_YOURS_TO_GIVE);
        }
        return new HeldRole(role, place);
    }

    int usesOrOne() {
        return uses == null ? 1 : uses;
    }
}
