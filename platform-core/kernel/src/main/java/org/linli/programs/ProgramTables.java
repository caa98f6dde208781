package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.linli.database.Database;

/** Whose tables are whose: all that begin with a program's prefix are that program's, and nobody else's begin so. */
@ApplicationScoped
class ProgramTables {

    private static final String HISTORY = "flyway_";

    @Inject
    Database database;

    /** Refuses a program whose tables would lie among those of the platform or of another program, or the other way round. */
    void checkOwner(ProgramJar jar) throws ProgramRefused {
        String prefix = jar.tablePrefix();
        if (isKnown(jar.id())) {
            return;
        }
        for (String table : tables("")) {
            boolean amongOurs = table.startsWith(prefix);
            boolean aroundOurs =
                    table.startsWith(HISTORY) && prefix.startsWith(table.substring(HISTORY.length()) + "_");
            if (amongOurs || aroundOurs) {
                throw new ProgramRefused(
                        "它的表名要以 " + prefix + " 开头，和已有的表 " + table + " 分不开，请换一个 Plugin-Id",
                        "its tables would begin with " + prefix + " and could not be told from " + table
                                + ", give it another Plugin-Id");
            }
        }
    }

    /** Whether the program has tables, or had some that nobody has purged. */
    boolean isKnown(String id) {
        return tables(HISTORY + id.replace('-', '_')).contains(HISTORY + id.replace('-', '_'));
    }

    /** Drops all of a program's tables at once, so that their foreign keys do not matter. Ends a transaction by itself. */
    void drop(String id) {
        if (!isKnown(id)) {
            return;
        }
        String name = id.replace('-', '_');
        List<String> own = tables(name + "_");
        own.add(HISTORY + name);
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("drop table " + String.join(", ", own));
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of " + id + " could not be dropped", e);
        }
    }

    private List<String> tables(String prefix) {
        List<String> tables = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(
                        "select lower(table_name) from information_schema.tables where table_schema = database()"
                                + " and lower(left(table_name, ?)) = ?")) {
            select.setInt(1, prefix.length());
            select.setString(2, prefix);
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    tables.add(row.getString(1));
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("The tables could not be listed", e);
        }
    }
}
