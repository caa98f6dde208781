package org.linli.web.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives one community rows with the same ids as another's. The database allows that, since every key begins with the community;
 * whoever finds or changes a row by its id alone is found out by it.
 */
final class Twins {

    private Twins() {}

    /** The people of the one belong to the other as well, and the programs are switched on. */
    static void bring(Neighbourhood original, Neighbourhood twin) throws SQLException {
        twin.moveIn(original);
        try (Connection connection = original.world.system.connection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into membership (id, account_id, role, place_kind, place_code, since, version)"
                                + " select unhex(replace(uuid(), '-', '')), account_id, role, place_kind, ?, since, version"
                                + " from membership where place_code = ?")) {
            insert.setString(1, twin.code);
            insert.setString(2, original.code);
            insert.executeUpdate();
        }
        copy(original, twin);
    }

    /** Makes the twin's rows those of the original, as they are now. */
    static void copy(Neighbourhood original, Neighbourhood twin) throws SQLException {
        try (Connection connection = original.world.system.connection();
                Statement statement = connection.createStatement()) {
            statement.execute("set foreign_key_checks = 0");
            int from = Rows.number(connection, original.code);
            int to = Rows.number(connection, twin.code);
            for (String table : Rows.ownedTables(connection)) {
                String columns = String.join(", ", columns(connection, table));
                statement.executeUpdate("delete from " + table + " where community_id = " + to);
                statement.executeUpdate("insert into " + table + " (community_id, " + columns + ") select " + to + ", "
                        + columns + " from " + table + " where community_id = " + from);
            }
            statement.execute("set foreign_key_checks = 1");
        }
    }

    private static List<String> columns(Connection connection, String table) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var row = connection.getMetaData().getColumns(connection.getCatalog(), null, table, null)) {
            while (row.next()) {
                if (!row.getString("COLUMN_NAME").equals("community_id")) {
                    columns.add(row.getString("COLUMN_NAME"));
                }
            }
        }
        return columns;
    }
}
