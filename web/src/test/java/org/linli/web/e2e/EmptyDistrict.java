package org.linli.web.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Optional;
import org.linli.launcher.EmbeddedDatabase;
import org.linli.launcher.Server;
import org.linli.launcher.ServerSetup;
import org.linli.launcher.Signer;

/** A started Linli with 青山区 and nothing in it but a log-in for its bureau, and the programs of the build. */
final class EmptyDistrict implements AutoCloseable {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private final Optional<EmbeddedDatabase> database;
    private final Server server;
    private final Path logins;

    EmptyDistrict(Path folder) {
        logins = folder.resolve("logins.tsv");
        database = System.getenv("LINLI_DB_URL") == null
                ? Optional.of(EmbeddedDatabase.start(folder.resolve("database")))
                : Optional.empty();
        try {
            Path programs = Files.createDirectories(folder.resolve("programs"));
            Path keys = folder.resolve("keys");
            signPrograms(programs, keys);
            ServerSetup setup = Server.of(
                            built("web/target/linli.war"),
                            built("platform-core/launcher/target/payara-micro.jar"),
                            folder.resolve("server"))
                    .with("LINLI_PROGRAMS_DIR", programs.toString())
                    .with("LINLI_PROGRAMS_KEYS", keys.toString())
                    .with("LINLI_EMPTY_DISTRICT", "420107")
                    .with("LINLI_EMPTY_DISTRICT_NAME", "青山区")
                    .with("LINLI_DEMO_ACCOUNTS", logins.toString());
            database.ifPresent(setup::database);
            server = setup.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signPrograms(Path programs, Path keys) throws IOException, GeneralSecurityException {
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT.resolve("plugins"), Files::isDirectory)) {
            for (Path module : modules) {
                try (DirectoryStream<Path> jars =
                        Files.newDirectoryStream(module.resolve("target"), module.getFileName() + "-*.jar")) {
                    for (Path jar : jars) {
                        Signer.in(keys).sign(Files.copy(jar, programs.resolve(jar.getFileName())));
                    }
                }
            }
        }
    }

    private static Path built(String place) {
        Path file = ROOT.resolve(place);
        if (Files.notExists(file)) {
            throw new IllegalStateException("There is no " + place + " to test: run ./linli build first.");
        }
        return file;
    }

    URI uri() {
        return server.uri();
    }

    /** The password that the bureau was given. */
    String passwordOf(String login) {
        try {
            return Files.readAllLines(logins).stream()
                    .map(line -> line.split("\t"))
                    .filter(parts -> parts[0].equals(login))
                    .map(parts -> parts[1])
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
        database.ifPresent(EmbeddedDatabase::stop);
    }
}
