package org.linli.spi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param items at most as many as were asked for
 * @param next an opaque cursor for the following part, null at the end
 */
public record Page<T>(List<T> items, @Nullable String next) {

    public Page {
        items = List.copyOf(items);
    }

    /** A list that has only one page. */
    public static <T> Page<T> of(List<T> items) {
        return new Page<>(items, null);
    }
}
