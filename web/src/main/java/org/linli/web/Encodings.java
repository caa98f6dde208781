package org.linli.web;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The compressions that a client takes, best first. */
final class Encodings {

    private static final Pattern REFUSED = Pattern.compile(".*;\\s*q=0(?:\\.0*)?\\s*");

    private Encodings() {}

    /**
     * Those of {@code br} and {@code gzip} that are accepted.
     *
     * @param accepted the header {@code Accept-Encoding}
     */
    static List<String> of(@Nullable String accepted) {
        List<String> named = Arrays.stream(accepted == null ? new String[0] : accepted.split(","))
                .filter(one -> !REFUSED.matcher(one).matches())
                .map(one -> one.split(";", 2)[0].strip())
                .toList();
        return List.of("br", "gzip").stream().filter(named::contains).toList();
    }

    /** How a file's name ends that is compressed this way. */
    static String ending(String encoding) {
        return encoding.equals("br") ? ".br" : ".gz";
    }
}
