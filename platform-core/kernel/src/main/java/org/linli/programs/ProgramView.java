package org.linli.programs;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Post;
import org.linli.spi.QualificationKind;

/**
 * A program as a community sees it.
 *
 * @param state {@code AVAILABLE}, {@code ENABLED}, {@code SUSPENDED} or {@code FAILED}
 * @param settings those in force or the defaults; null for people who do not manage programs
 * @param settingsSchema JSON Schema of the settings, for the form; null likewise
 */
public record ProgramView(
        String id,
        String name,
        String summary,
        String programVersion,
        String state,
        @Nullable String reason,
        @Nullable JsonValue settings,
        @Nullable JsonValue settingsSchema,
        List<PostView> posts,
        long version) {

    /** A kind of work that it needs people for. */
    public record PostView(String code, String name, List<Qualification> qualifications) {

        static PostView of(Post post, Locale locale) {
            return new PostView(
                    post.code(),
                    post.name().in(locale),
                    post.needs().stream()
                            .sorted()
                            .map(kind -> Qualification.of(kind, locale))
                            .toList());
        }
    }

    /** What a post asks for. */
    public record Qualification(String kind, String label) {

        static Qualification of(QualificationKind kind, Locale locale) {
            return new Qualification(kind.name(), kind.label().in(locale));
        }
    }
}
