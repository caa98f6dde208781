package org.linli.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Role;

/** What an invitation offers to whoever holds its link. */
public record OfferView(
        PlaceView place, Role role, @Nullable String name, Instant expiresAt) {}
