package org.linli.testkit;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.spi.People;

/** The people of a community, given by account. */
public record NamedPeople(Map<UUID, String> all) implements People {

    public NamedPeople {
        all = Map.copyOf(all);
    }

    @Override
    public Map<UUID, String> names(Collection<UUID> accounts) {
        return all.entrySet().stream()
                .filter(person -> accounts.contains(person.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
