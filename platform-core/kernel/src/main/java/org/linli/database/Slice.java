package org.linli.database;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.Page;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/**
 * Which part of a list is asked for. The list is ordered by some keys, and a part begins after the keys of the last item before it,
 * so that nothing is skipped or shown twice when rows come and go.
 *
 * @param limit at most so many items, 1 to 200
 * @param after the keys to begin after; empty at the start
 */
public record Slice(int limit, List<String> after) {

    private static final String SEPARATOR = "\u001f";

    public Slice {
        after = List.copyOf(after);
    }

    /**
     * The part that a request's {@code limit} and {@code cursor} ask for.
     *
     * @param keys how many keys order the list
     * @throws ProblemException {@link CommonProblem#BAD_INPUT} for a limit out of range or a cursor that is not of this list
     */
    public static Slice of(int limit, @Nullable String cursor, int keys) {
        if (limit < 1 || limit > 200) {
            throw bad("limit", Texts.of("要在 1 到 200 之间", "Give 1 to 200"));
        }
        List<String> after = cursor == null || cursor.isEmpty() ? List.of() : keys(cursor);
        if (!after.isEmpty() && after.size() != keys) {
            throw notACursor();
        }
        return new Slice(limit, after);
    }

    /** How many rows to read, one more than are shown, so that it is known whether there are more. */
    public int rows() {
        return limit + 1;
    }

    /** The key at this place, or the given start of the list. */
    public String key(int index, String start) {
        return after.isEmpty() ? start : after.get(index);
    }

    /** The key at this place as an id, or the given start of the list. */
    public UUID id(int index, UUID start) {
        try {
            return after.isEmpty() ? start : UUID.fromString(after.get(index));
        } catch (IllegalArgumentException e) {
            throw notACursor();
        }
    }

    /** The page made of what was found. */
    public <T> Page<T> page(List<T> found, Function<T, List<String>> keys) {
        if (found.size() <= limit) {
            return Page.of(found);
        }
        List<T> shown = found.subList(0, limit);
        return new Page<>(shown, cursor(keys.apply(shown.get(limit - 1))));
    }

    /** The key at this place as a moment, or the given start of the list. */
    public Instant instant(int index, Instant start) {
        try {
            return after.isEmpty() ? start : Instant.parse(after.get(index));
        } catch (DateTimeParseException e) {
            throw notACursor();
        }
    }

    private static String cursor(List<String> keys) {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, keys).getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> keys(String cursor) {
        try {
            String keys = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
            return List.of(keys.split(SEPARATOR, -1));
        } catch (IllegalArgumentException e) {
            throw notACursor();
        }
    }

    private static ProblemException notACursor() {
        return bad("cursor", Texts.of("请使用上一页给出的 cursor", "Use the cursor that the page before gave"));
    }

    private static ProblemException bad(String field, Texts text) {
        return ProblemException.withErrors(CommonProblem.BAD_INPUT, List.of(new FieldError(field, text)));
    }
}
