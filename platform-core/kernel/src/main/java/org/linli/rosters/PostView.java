package org.linli.rosters;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.linli.spi.QualificationKind;

/** A kind of work, in the reader's language. */
public record PostView(UUID id, String code, String program, String name, List<QualificationKind> qualifications) {

    static PostView of(Post post, Locale locale) {
        return new PostView(post.id(), post.code(), post.program(), post.name().in(locale), post.needs());
    }
}
