package org.linli.identity;

import org.linli.spi.Role;

/** A role and the place in which somebody holds it. */
public record HeldRole(Role role, Place place) {

    public HeldRole {
        if (role.place() != place.kind()) {
            throw new IllegalArgumentException(role + " is not held in a " + place.kind());
        }
    }
}
