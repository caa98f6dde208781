package org.linli.spi;

import java.util.Set;

/**
 * A kind of work that volunteers do in a program, 岗位.
 *
 * @param code unique within the program, 1 to 40 lower-case letters, digits and hyphens
 * @param name what it is called on pages
 * @param needs the qualifications that must be valid on the day of the shift
 */
public record Post(String code, Texts name, Set<QualificationKind> needs) {

    public Post {
        needs = Set.copyOf(needs);
        if (!code.matches("[a-z0-9]([a-z0-9-]{0,38}[a-z0-9])?")) {
            throw new IllegalArgumentException(
                    "A post's code has 1 to 40 lower-case letters, digits and hyphens: " + code);
        }
    }
}
