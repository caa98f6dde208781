package org.linli.programs;

import java.util.List;
import java.util.regex.Pattern;

/** Judges the names of what lies in a program's jar: none points outside of it, none stands for a class of the platform. */
final class EntryNames {

    private static final Pattern OUTSIDE = Pattern.compile("(?s)/.*|.*[\\\\:\\x00-\\x1f].*|(?:.*/)?\\.\\.(?:/.*)?");
    private static final Pattern VERSIONED = Pattern.compile("META-INF/versions/[0-9]+/");
    private static final Pattern OF_A_PROGRAM = Pattern.compile("org/linli/(?:programs/(?:[a-z0-9_]+/.*)?)?");
    private static final List<String> OF_THE_PLATFORM = List.of(
            "java/",
            "jakarta/",
            "org/linli/",
            "org/pf4j/",
            "org/eclipse/persistence/",
            "org/eclipse/microprofile/",
            "org/jspecify/annotations/");

    private EntryNames() {}

    static void check(String name) throws ProgramRefused {
        if (OUTSIDE.matcher(name).matches()) {
            String shown = name.replaceAll("[\\x00-\\x1f]", "?");
            throw new ProgramRefused("条目 " + shown + " 指向包外", "its entry " + shown + " points outside of it");
        }
        String plain = VERSIONED.matcher(name).replaceFirst("");
        if (OF_THE_PLATFORM.stream().anyMatch(plain::startsWith)
                && !plain.endsWith("/")
                && !OF_A_PROGRAM.matcher(plain).matches()) {
            throw new ProgramRefused("它自带了平台的类 " + name, "it carries the platform's class " + name);
        }
    }
}
