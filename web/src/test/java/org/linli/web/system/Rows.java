package org.linli.web.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * All that a neighbourhood owns, row by row: its own tables, and what others keep for its place and its people.
 *
 * @param byTable the rows of each table, as text
 */
record Rows(Map<String, TreeSet<String>> byTable) {

    private static final Map<String, String> OF_THE_PLACE = Map.of(
            "community", "select * from community where code = ?",
            "district", "select * from district where code = left(?, 6)",
            "membership", "select * from membership where place_code = ? or place_code = left(?, 6)",
            "invitation", "select * from invitation where place_code = ? or place_code = left(?, 6)",
            "account",
                    "select a.* from account a where a.id in (select account_id from membership where place_code = ?)",
            "message",
                    "select * from message where account_id in (select account_id from membership where place_code = ?)",
            "sign_in_session",
                    "select hash, account_id from sign_in_session where account_id in (select account_id from membership where place_code = ?)",
            "kept_answer",
                    "select * from kept_answer where account_id in (select account_id from membership where place_code = ?)",
            "installed_program", "select * from installed_program where id <> ?");

    static Rows of(Connection connection, String community) throws SQLException {
        Map<String, TreeSet<String>> rows = new TreeMap<>();
        int number = number(connection, community);
        for (String table : ownedTables(connection)) {
            rows.put(table, read(connection, "select * from " + table + " where community_id = ?", number));
        }
        for (Map.Entry<String, String> place : OF_THE_PLACE.entrySet()) {
            rows.put(place.getKey(), read(connection, place.getValue(), community));
        }
        return new Rows(rows);
    }

    /** The number of the community with this code. */
    static int number(Connection connection, String community) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from community where code = ?")) {
            select.setString(1, community);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("No community " + community);
                }
                return row.getInt(1);
            }
        }
    }

    /** The tables whose rows belong to a community. */
    static List<String> ownedTables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(
                        "select table_name from information_schema.columns where table_schema = database()"
                                + " and column_name = 'community_id' order by table_name");
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }

    private static TreeSet<String> read(Connection connection, String sql, Object key) throws SQLException {
        TreeSet<String> rows = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int i = 1; i <= select.getParameterMetaData().getParameterCount(); i++) {
                select.setObject(i, key);
            }
            try (ResultSet row = select.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    StringBuilder text = new StringBuilder();
                    for (int i = 1; i <= columns; i++) {
                        byte[] value = row.getBytes(i);
                        text.append(value == null ? "-" : HexFormat.of().formatHex(value))
                                .append(' ');
                    }
                    rows.add(text.toString());
                }
            }
        }
        return rows;
    }

    /** Only what the community owns, nothing of its people, who belong elsewhere as well. */
    Rows withoutPeople() {
        Map<String, TreeSet<String>> rows = new TreeMap<>(byTable);
        rows.keySet().removeAll(List.of("message", "kept_answer", "sign_in_session"));
        return new Rows(rows);
    }

    /** The tables in which something differs. */
    List<String> differences(Rows other) {
        TreeSet<String> tables = new TreeSet<>(byTable.keySet());
        tables.addAll(other.byTable.keySet());
        return tables.stream()
                .filter(table -> !Objects.equals(byTable.get(table), other.byTable.get(table)))
                .toList();
    }
}
