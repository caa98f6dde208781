package org.linli.web.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.linli.launcher.EmbeddedDatabase;
import org.linli.launcher.Server;
import org.linli.launcher.ServerSetup;

/** Linli as it is delivered, on a database schema of its own, with the demo district and every program of the build. */
public final class StartedSystem implements AutoCloseable {

    private final String name;
    private final TestDatabase database;
    private final String url;
    private final Path folder;
    private final SigningKey key = new SigningKey();
    private final Server server;

    private StartedSystem(String name, TestDatabase database, Path war, List<Path> programs, Map<String, String> begins)
            throws IOException, SQLException {
        this.name = name;
        this.database = database;
        this.folder = emptied(Path.of("target/systems", name).toAbsolutePath());
        this.url = database.freshSchema(name);
        key.trustIn(folder.resolve("keys"));
        programs.forEach(jar -> key.addTo(folder.resolve("programs"), jar));
        ServerSetup setup = Server.of(war, Built.payara(), folder.resolve("server"))
                .with("LINLI_DB_URL", url)
                .with("LINLI_DB_USER", database.user())
                .with("LINLI_DB_PASSWORD", database.password())
                .with("LINLI_PROGRAMS_DIR", folder.resolve("programs").toString())
                .with("LINLI_PROGRAMS_KEYS", folder.resolve("keys").toString())
                .with("LINLI_PROGRAMS_SIGNATURES", "required")
                .with("LINLI_DEMO_ACCOUNTS", accountsFile().toString());
        begins.forEach(setup::with);
        this.server = setup.start();
    }

    /** Starts a system with the demo district and waits until it is ready. */
    static StartedSystem start(String name, TestDatabase database, Path war, List<Path> programs) {
        return start(name, database, war, programs, Map.of("LINLI_DEMO", "true"));
    }

    /** Starts a system with a district that has nothing in it but a log-in for its bureau. */
    public static StartedSystem withEmptyDistrict(String name, TestDatabase database, String code, String called) {
        Map<String, String> empty = Map.of("LINLI_EMPTY_DISTRICT", code, "LINLI_EMPTY_DISTRICT_NAME", called);
        return start(name, database, Built.war(), Built.programs(), empty);
    }

    private static StartedSystem start(
            String name, TestDatabase database, Path war, List<Path> programs, Map<String, String> begins) {
        try {
            return new StartedSystem(name, database, war, programs, begins);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("No schema could be made for " + name, e);
        }
    }

    private static Path emptied(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(folder);
    }

    /** The address of its start page. */
    public URI uri() {
        return server.uri();
    }

    /** Its log so far. */
    public String log() {
        try {
            return Files.readString(server.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A connection to its database, to see what it wrote. */
    public Connection connection() throws SQLException {
        return connection("");
    }

    /** The same, with more settings of the driver at the end of its address. */
    public Connection connection(String settings) throws SQLException {
        return DriverManager.getConnection(url + settings, database.user(), database.password());
    }

    /** The address of its database. */
    public String url() {
        return url;
    }

    /** The process of its server. */
    public long pid() {
        return server.pid();
    }

    /** The memory that its server's process holds now, in megabytes; empty where the machine does not tell. */
    public OptionalInt residentMegabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(pid()), "status");
        if (Files.notExists(status)) {
            return OptionalInt.empty();
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToInt(line -> Integer.parseInt(line.replaceAll("[^0-9]", "")) / 1024)
                    .findFirst();
        }
    }

    /** Where installed programs are kept. */
    Path programs() {
        return folder.resolve("programs");
    }

    SigningKey key() {
        return key;
    }

    /** The log-ins of the demo district. */
    public List<DemoAccount> accounts() {
        try {
            return Files.readAllLines(accountsFile()).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("login\t"))
                    .map(DemoAccount::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path accountsFile() {
        return folder.resolve("accounts.tsv");
    }

    /** Somebody who is not signed in. */
    public Client stranger() {
        return new Client(uri(), "");
    }

    /** Somebody of the demo district, signed in. */
    public Client signedIn(DemoAccount account) {
        return stranger().signIn(account.login(), account.password());
    }

    /** The first of the demo's people with this role. */
    public Client signedIn(String role) {
        return signedIn(accounts().stream()
                .filter(account -> account.role().equals(role))
                .findFirst()
                .orElseThrow());
    }

    /** Ends the application as {@code kill -9} does and starts it again. */
    void killApplication() {
        server.kill();
        server.restart();
    }

    /** Ends the database as {@code kill -9} does and starts it again; the application lives on. */
    void killDatabase() {
        EmbeddedDatabase embedded = database.embedded().orElseThrow();
        embedded.kill();
        embedded.restart();
    }

    /** Whether its database is ours to kill. */
    boolean ownsDatabase() {
        return database.embedded().isPresent();
    }

    @Override
    public void close() throws SQLException {
        server.close();
        database.dropSchema(name);
    }
}
