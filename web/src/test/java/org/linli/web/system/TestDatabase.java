package org.linli.web.system;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.launcher.EmbeddedDatabase;

/**
 * The database server of the tests: an embedded one, or the one that {@code LINLI_DB_URL} names. Every system under test has a
 * schema of its own on it.
 */
public final class TestDatabase implements AutoCloseable {

    private final @Nullable EmbeddedDatabase embedded;
    private final String user;
    private final String password;
    private final String given;

    private TestDatabase(@Nullable EmbeddedDatabase embedded, String given, String user, String password) {
        this.embedded = embedded;
        this.given = given;
        this.user = user;
        this.password = password;
    }

    /** The server that the environment names, else an embedded one in this folder. */
    public static TestDatabase start(Path folder) {
        String url = System.getenv("LINLI_DB_URL");
        if (url != null && !url.isBlank()) {
            return new TestDatabase(null, url, System.getenv("LINLI_DB_USER"), System.getenv("LINLI_DB_PASSWORD"));
        }
        EmbeddedDatabase started = EmbeddedDatabase.start(folder);
        return new TestDatabase(started, started.url(), started.user(), started.password());
    }

    /** Makes an empty schema and gives the address of it. */
    String freshSchema(String name) throws SQLException {
        String schema = "linli_" + name;
        try (Connection connection = DriverManager.getConnection(given, user, password);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop database if exists " + schema);
            statement.executeUpdate("create database " + schema + " character set utf8mb4");
        }
        return given.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + schema);
    }

    void dropSchema(String name) throws SQLException {
        try (Connection connection = DriverManager.getConnection(given, user, password);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop database if exists linli_" + name);
        }
    }

    public String user() {
        return user;
    }

    public String password() {
        return password;
    }

    /** The embedded server, which may be killed; empty when the server is somebody else's. */
    public Optional<EmbeddedDatabase> embedded() {
        return Optional.ofNullable(embedded);
    }

    @Override
    public void close() {
        embedded().ifPresent(EmbeddedDatabase::close);
    }
}
