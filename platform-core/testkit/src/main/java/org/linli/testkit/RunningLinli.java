package org.linli.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.launcher.EmbeddedDatabase;
import org.linli.launcher.Server;
import org.linli.launcher.ServerSetup;
import org.linli.launcher.Signer;
import org.linli.spi.Role;

/**
 * A Linli that was started for the tests, with the demo district and one program: the real WAR on a real server, with the database
 * of {@code LINLI_DB_URL} or an embedded one.
 *
 * <p>The WAR is the one at the system property {@code linli.war}, else the one that the build made.
 */
final class RunningLinli implements AutoCloseable {

    private final Optional<EmbeddedDatabase> database;
    private final Server server;
    private final DemoAccounts accounts;
    private final Map<String, Map<Role, Visitor>> known = new HashMap<>();

    private RunningLinli(Optional<EmbeddedDatabase> database, Server server, DemoAccounts accounts) {
        this.database = database;
        this.server = server;
        this.accounts = accounts;
    }

    static RunningLinli with(PackagedProgram program, Path folder) {
        Path war = Builds.file("linli.war", "web/target/linli.war");
        Path payara = Builds.file("linli.payara", "platform-core/launcher/target/payara-micro.jar");
        try {
            Path programs = Files.createDirectories(folder.resolve("programs"));
            Path jar = Files.copy(program.jar(), programs.resolve(program.id() + "-" + program.version() + ".jar"));
            Signer.in(folder.resolve("keys")).sign(jar);
            Optional<EmbeddedDatabase> database = System.getenv("LINLI_DB_URL") == null
                    ? Optional.of(EmbeddedDatabase.start(folder.resolve("database")))
                    : Optional.empty();
            ServerSetup setup = Server.of(war, payara, folder.resolve("server"))
                    .with("LINLI_PROGRAMS_DIR", programs.toString())
                    .with("LINLI_PROGRAMS_KEYS", folder.resolve("keys").toString())
                    .with("LINLI_PROGRAMS_SIGNATURES", "required")
                    .with("LINLI_DEMO", "true")
                    .with("LINLI_DEMO_ACCOUNTS", accounts(folder).toString());
            database.ifPresentOrElse(setup::database, () -> setup.with("LINLI_DB_URL", schemaOfItsOwn()));
            Server server = setup.start();
            return new RunningLinli(database, server, DemoAccounts.read(accounts(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** On the server that {@code LINLI_DB_URL} names, so that nobody's data are in the way. */
    private static String schemaOfItsOwn() {
        String given = System.getenv("LINLI_DB_URL");
        try (Connection connection = DriverManager.getConnection(
                        given, System.getenv("LINLI_DB_USER"), System.getenv("LINLI_DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop database if exists linli_contract");
            statement.executeUpdate("create database linli_contract character set utf8mb4");
        } catch (SQLException e) {
            throw new IllegalStateException("No schema could be made for the contract", e);
        }
        return given.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1linli_contract");
    }

    private static Path accounts(Path folder) {
        return folder.resolve("demo-accounts.tsv");
    }

    /** Two communities that have a worker each. */
    List<String> communities() {
        List<String> communities = accounts.communitiesWith(Role.WORKER);
        if (communities.size() < 2) {
            throw new IllegalStateException("The demo district needs workers in two communities");
        }
        return communities.subList(0, 2);
    }

    /** Those who have a log-in in the community, by role. */
    Map<Role, Visitor> members(String community) {
        return known.computeIfAbsent(community, code -> {
            Map<Role, Visitor> members = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                accounts.find(role, code)
                        .ifPresent(
                                account -> members.put(role, stranger().signIn(account.login(), account.password())));
            }
            return members;
        });
    }

    Visitor operator() {
        DemoAccounts.Account operator = accounts.all().stream()
                .filter(account -> account.role() == Role.OPERATOR)
                .findFirst()
                .orElseThrow();
        return stranger().signIn(operator.login(), operator.password());
    }

    Visitor stranger() {
        return Visitor.stranger(server.uri());
    }

    @Override
    public void close() {
        server.stop();
        database.ifPresent(EmbeddedDatabase::stop);
    }
}
