package org.linli.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Messenger;
import org.linli.spi.Texts;

/** Keeps what people were told. */
public final class ToldMessages implements Messenger {

    private final List<Told> told = new ArrayList<>();

    /** One message to one person. */
    public record Told(
            UUID account, Texts title, Texts text, @Nullable String link) {}

    @Override
    public void tell(UUID account, Texts title, Texts text, @Nullable String link) {
        told.add(new Told(account, title, text, link));
    }

    /** Everything so far, in the order in which it was told. */
    public List<Told> all() {
        return List.copyOf(told);
    }
}
