package org.linli.spi;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** The names of people who belong to the current community. */
public interface People {

    /** The names by account; accounts that do not belong here are left out. */
    Map<UUID, String> names(Collection<UUID> accounts);
}
