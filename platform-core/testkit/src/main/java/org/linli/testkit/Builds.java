package org.linli.testkit;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds what other parts of the repository have built. */
final class Builds {

    private Builds() {}

    /** The file that the system property names, else the one at that place in the repository. */
    static Path file(String property, String place) {
        Path file =
                Optional.ofNullable(System.getProperty(property)).map(Path::of).orElseGet(() -> root().resolve(place));
        if (!Files.exists(file)) {
            throw new IllegalStateException("There is no " + file + ": run ./linli build first.");
        }
        return file;
    }

    private static Path root() {
        Path start = Path.of("").toAbsolutePath();
        for (Path folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("platform-core/launcher/pom.xml"))) {
                return folder;
            }
        }
        throw new IllegalStateException("This is no checkout of Linli: " + start);
    }
}
