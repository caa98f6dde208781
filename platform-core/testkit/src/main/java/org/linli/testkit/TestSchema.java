package org.linli.testkit;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.linli.launcher.EmbeddedDatabase;

/**
 * An empty database schema of a test's own: on the server that {@code LINLI_DB_URL} names, so that nobody's data are in the way, else
 * on an embedded one.
 */
final class TestSchema implements AutoCloseable {

    private final Optional<EmbeddedDatabase> embedded;
    private final String url;
    private final String user;
    private final String password;

    private TestSchema(Optional<EmbeddedDatabase> embedded, String url, String user, String password) {
        this.embedded = embedded;
        this.url = url;
        this.user = user;
        this.password = password;
    }

    /**
     * Makes it anew.
     *
     * @param name begins with {@code linli_}
     * @param folder where the embedded server keeps its data
     */
    static TestSchema fresh(String name, Path folder) {
        String given = System.getenv("LINLI_DB_URL");
        if (given != null && !given.isBlank()) {
            return make(
                    name, Optional.empty(), given, System.getenv("LINLI_DB_USER"), System.getenv("LINLI_DB_PASSWORD"));
        }
        EmbeddedDatabase started = EmbeddedDatabase.start(folder);
        return make(name, Optional.of(started), started.url(), started.user(), started.password());
    }

    private static TestSchema make(
            String name, Optional<EmbeddedDatabase> embedded, String server, String user, String password) {
        try (Connection connection = DriverManager.getConnection(server, user, password);
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop database if exists " + name);
            statement.executeUpdate("create database " + name + " character set utf8mb4");
        } catch (SQLException e) {
            embedded.ifPresent(EmbeddedDatabase::stop);
            throw new IllegalStateException("No schema could be made for the tests", e);
        }
        String url = server.replaceFirst("(jdbc:mysql://[^/]+/)[^?]*", "$1" + name);
        return new TestSchema(embedded, url, user, password);
    }

    String url() {
        return url;
    }

    String user() {
        return user;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        embedded.ifPresent(EmbeddedDatabase::stop);
    }
}
