package org.linli.testkit;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.spi.Caller;

/** Somebody who asks: with a name and permissions, or nobody. */
public record SomeCaller(Optional<UUID> account, String name, Set<String> permissions, Locale locale)
        implements Caller {

    public SomeCaller {
        permissions = Set.copyOf(permissions);
    }

    public static SomeCaller nobody() {
        return new SomeCaller(Optional.empty(), "", Set.of(), Locale.SIMPLIFIED_CHINESE);
    }

    public static SomeCaller named(String name, String... permissions) {
        return new SomeCaller(Optional.of(UUID.randomUUID()), name, Set.of(permissions), Locale.SIMPLIFIED_CHINESE);
    }

    @Override
    public boolean may(String permission) {
        return permissions.contains(permission);
    }
}
