package org.linli.launcher;

import java.nio.file.Path;
import java.util.Locale;

/** The Java that runs this process, which also runs its children. */
final class Java {

    static final int OLDEST = 17;

    private Java() {}

    static String command() {
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
        return Path.of(System.getProperty("java.home"), "bin", windows ? "java.exe" : "java")
                .toString();
    }

    static int version() {
        return Runtime.version().feature();
    }
}
