package org.linli.testkit;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

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

    /** A folder of the module that is being built, without what earlier runs left in it. */
    static Path emptied(String place) {
        Path folder = Path.of(place).toAbsolutePath();
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return folder;
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
