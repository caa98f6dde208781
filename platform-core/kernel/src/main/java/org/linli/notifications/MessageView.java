package org.linli.notifications;

import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.Clocks;

/** A message in the reader's language. */
public record MessageView(
        UUID id,
        OffsetDateTime at,
        String title,
        String text,
        @Nullable String link,
        boolean read) {

    static MessageView of(Message message, Locale locale) {
        return new MessageView(
                message.id(),
                Clocks.local(message.at()),
                message.title().in(locale),
                message.text().in(locale),
                message.link(),
                message.read());
    }
}
