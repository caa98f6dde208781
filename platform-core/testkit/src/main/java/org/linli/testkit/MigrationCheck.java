package org.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.linli.launcher.EmbeddedDatabase;

/** Runs a program's migrations in an empty database and looks at the tables that they make. */
final class MigrationCheck {

    private static final String TABLES = "select table_name from information_schema.tables"
            + " where table_schema = database() and table_name not like 'flyway%'";
    private static final String BADLY_KEYED = "select t.table_name from information_schema.tables t"
            + " left join information_schema.key_column_usage k on k.table_schema = t.table_schema"
            + " and k.table_name = t.table_name and k.constraint_name = 'PRIMARY' and k.ordinal_position = 1"
            + " where t.table_schema = database() and t.table_name not like 'flyway%'"
            + " and coalesce(k.column_name, '') <> 'community_id'";

    private MigrationCheck() {}

    static void run(PackagedProgram program, Path folder) throws Exception {
        try (EmbeddedDatabase database = EmbeddedDatabase.start(folder);
                URLClassLoader scripts = new URLClassLoader(
                        new URL[] {program.jar().toUri().toURL()}, MigrationCheck.class.getClassLoader())) {
            Flyway flyway = Flyway.configure(scripts)
                    .dataSource(database.url(), database.user(), database.password())
                    .locations("classpath:db/" + program.id())
                    .load();
            flyway.migrate();
            assertThat(flyway.migrate().migrationsExecuted).as("a second run").isZero();
            try (Connection connection =
                    DriverManager.getConnection(database.url(), database.user(), database.password())) {
                assertThat(ask(connection, TABLES)).allMatch(table -> table.startsWith(program.tablePrefix()));
                assertThat(ask(connection, BADLY_KEYED))
                        .as("tables whose primary key does not begin with the community")
                        .isEmpty();
            }
        }
    }

    private static List<String> ask(Connection connection, String query) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
