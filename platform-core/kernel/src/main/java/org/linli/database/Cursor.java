package org.linli.database;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** Where a list goes on: what the last item shown is sorted by. Opaque to whoever pages, and refused when it is not one of ours. */
public record Cursor(List<String> values) {

    private static final String BETWEEN = "\n";

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor of(Object... values) {
        return new Cursor(List.of(values).stream().map(Object::toString).toList());
    }

    /**
     * Reads a cursor that a client sent, empty when it sent none.
     *
     * @throws ProblemException {@link CommonProblem#BAD_INPUT}
     */
    public static Optional<Cursor> parse(@Nullable String text, int size) {
        if (text == null || text.isEmpty()) {
            return Optional.empty();
        }
        try {
            String values = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            Cursor cursor = new Cursor(List.of(values.split(BETWEEN, -1)));
            if (cursor.values.size() == size) {
                return Optional.of(cursor);
            }
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
        throw unreadable();
    }

    /** As it is sent to the client. */
    public String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(BETWEEN, values).getBytes(StandardCharsets.UTF_8));
    }

    public String string(int index) {
        return values.get(index);
    }

    public UUID uuid(int index) {
        try {
            return UUID.fromString(values.get(index));
        } catch (IllegalArgumentException e) {
            throw unreadable();
        }
    }

    public Instant instant(int index) {
        try {
            return Instant.parse(values.get(index));
        } catch (DateTimeParseException e) {
            throw unreadable();
        }
    }

    private static ProblemException unreadable() {
        return ProblemException.withErrors(
                CommonProblem.BAD_INPUT,
                List.of(new FieldError(
                        "cursor", Texts.of("翻页标记无效,请从第一页看起", "This is not a page marker; start at the first page"))));
    }
}
