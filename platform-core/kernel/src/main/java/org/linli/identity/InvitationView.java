package org.linli.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Role;

/**
 * An invitation, for those who send them.
 *
 * @param url the link, only in the answer that made it: afterwards nobody can know it
 */
public record InvitationView(
        UUID id,
        Role role,
        @Nullable String name,
        @Nullable String url,
        Instant expiresAt,
        int uses,
        int used,
        Invitation.State state) {}
