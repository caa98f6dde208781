package org.linli.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is signed in, as they are at the moment of the request.
 *
 * @param session names the session that they came with, and does not open it
 * @param roles all that they hold, everywhere
 */
public record Person(
        UUID account, String login, @Nullable String phone, String name, String session, List<HeldRole> roles) {

    public Person {
        roles = List.copyOf(roles);
    }
}
