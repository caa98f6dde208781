package org.linli.identity;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Role;

/**
 * What somebody sees of themselves.
 *
 * @param phone with its middle hidden
 * @param unread messages not read yet
 */
public record MeView(
        UUID id, String name, String login, @Nullable String phone, int unread, List<Belonging> memberships) {

    /** Where they are something, and what they may do there. */
    public record Belonging(Role role, PlaceView place, List<String> permissions) {}
}
