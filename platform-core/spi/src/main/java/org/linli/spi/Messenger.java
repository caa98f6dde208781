package org.linli.spi;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tells people something. A message is kept with the transaction that sends it: it is there if and only if that one commits. */
public interface Messenger {

    /**
     * Puts a message into somebody's inbox, to be read in their language.
     *
     * @param link the page that it is about, beginning with {@code /}, or null
     */
    void tell(UUID account, Texts title, Texts text, @Nullable String link);
}
