package org.linli.spi;

import java.util.Set;

/**
 * A right that a program declares and its resource asks for.
 *
 * @param name the program's id, a dot and a word, such as {@code community-canteen.order}
 * @param roles who has it, at least one; roles above the community never have a program's permissions
 */
public record Permission(String name, Set<Role> roles) {

    public Permission {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("Nobody has the permission " + name);
        }
        if (roles.stream().anyMatch(role -> role.place() != PlaceKind.COMMUNITY)) {
            throw new IllegalArgumentException("Only roles of a community may have the permission " + name);
        }
    }
}
