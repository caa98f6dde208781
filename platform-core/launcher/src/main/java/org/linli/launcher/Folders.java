package org.linli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Whole folders, and files that only their owner may read. */
final class Folders {

    private Folders() {}

    static void delete(Path folder) throws IOException {
        if (Files.notExists(folder)) {
            return;
        }
        for (Path path : tree(folder).sorted(Comparator.reverseOrder()).toList()) {
            Files.delete(path);
        }
    }

    static void copy(Path from, Path to) throws IOException {
        for (Path path : tree(from).toList()) {
            Files.copy(path, to.resolve(from.relativize(path).toString()));
        }
    }

    private static Stream<Path> tree(Path folder) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return List.copyOf(paths.toList()).stream();
        }
    }

    /** Writes a file with mode 600; it is never readable by others, not even for a moment. */
    static void writeSecret(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
