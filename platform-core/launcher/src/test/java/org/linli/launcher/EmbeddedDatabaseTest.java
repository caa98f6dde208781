package org.linli.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    Path folder;

    @Test
    void aRestartKeepsData() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            run(database, "create table note (text varchar(20))", "insert into note values ('王大爷 🍚')");
        }

        assertThat(Files.readString(folder.resolve("mariadb.log"))).contains("Shutdown complete");
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select text from note")).isEqualTo("王大爷 🍚");
        }
    }

    @Test
    void aKillKeepsEveryCommittedRow() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            run(database, "create table note (id int primary key)");
            for (int id = 1; id <= 100; id++) {
                run(database, "insert into note values (" + id + ")");
            }
            String url = database.url();

            database.kill();
            database.restart();

            assertThat(database.url()).isEqualTo(url);
            assertThat(ask(database, "select count(*) from note")).isEqualTo("100");
        }
    }

    @Test
    void isSetUpAsTheServerIsPromisedToBe() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(ask(database, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(ask(database, "select @@character_set_database")).isEqualTo("utf8mb4");
            assertThat(ask(database, "select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(ask(database, "select @@innodb_flush_log_at_trx_commit")).isEqualTo("1");
            run(database, "create database linli_other");
        }
    }

    @Test
    void letsNobodyInWithoutThePassword() throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            for (String user : List.of("root", "linli", "", "mysql")) {
                assertThatThrownBy(() -> DriverManager.getConnection(database.url(), user, ""))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("Access denied");
            }
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("password"))))
                    .isEqualTo("rw-------");
            assertThat(folder.resolve("init.sql")).doesNotExist();
        }
    }

    @Test
    void refusesAFolderInUse() {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder)) {
            assertThat(database.user()).isEqualTo("linli");
            assertThatThrownBy(() -> EmbeddedDatabase.start(folder)).hasMessageContaining("Another process");
        }
    }

    private static void run(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private static String ask(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
