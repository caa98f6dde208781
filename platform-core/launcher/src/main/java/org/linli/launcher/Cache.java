package org.linli.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What is unpacked once for all of a user's installations and tests.
 *
 * <p>It lies in {@code linli/} of the user's cache folder ({@code XDG_CACHE_HOME}, else {@code ~/.cache}), or in the folder
 * that the system property {@code linli.cache} names. It may be deleted while nothing of Linli runs.
 */
final class Cache {

    /** Fills a new, empty folder. */
    interface Filling {
        void into(Path folder) throws IOException;
    }

    private Cache() {}

    static Path folder(String name) {
        return root().resolve(name);
    }

    static boolean has(String name) {
        return Files.exists(done(folder(name)));
    }

    /** The named folder, filled by exactly one process and only once; a filling that broke off is begun anew. */
    static Path folder(String name, Filling filling) {
        Path folder = folder(name);
        try {
            Files.createDirectories(root());
            try (FileChannel channel = FileChannel.open(
                            root().resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && !has(name)) {
                    Folders.delete(folder);
                    filling.into(Files.createDirectories(folder));
                    Files.createFile(done(folder));
                }
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path done(Path folder) {
        return folder.resolve("linli-done");
    }

    private static Path root() {
        return Optional.ofNullable(System.getProperty("linli.cache"))
                .map(Path::of)
                .orElseGet(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("linli"));
    }
}
