package org.linli.testkit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.linli.spi.ServiceHours;
import org.linli.spi.Texts;

/** Keeps the hours that a program told of, each reference once. */
public final class ToldHours implements ServiceHours {

    private final Map<String, Told> told = new LinkedHashMap<>();

    /** One service. */
    public record Told(String reference, UUID account, Texts what, Instant start, int minutes) {}

    @Override
    public void served(String reference, UUID account, Texts what, Instant start, int minutes) {
        told.putIfAbsent(reference, new Told(reference, account, what, start, minutes));
    }

    /** Everything so far, in the order in which it was told. */
    public List<Told> all() {
        return List.copyOf(told.values());
    }
}
