package org.linli.web.system;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * What the database says of a shift.
 *
 * @param taken what the shift says of itself
 * @param confirmed how many rows say so
 * @param states of each person, by account
 */
record SeatCount(int taken, int confirmed, int waitingSaid, int waiting, Map<String, String> states) {

    static SeatCount of(StartedSystem system, String community, String shift) throws SQLException {
        try (Connection connection = system.connection()) {
            int number = Rows.number(connection, community);
            Map<String, String> states = states(connection, number, shift);
            try (PreparedStatement select =
                    connection.prepareStatement("select taken, waiting from shift where community_id = ? and id = ?")) {
                select.setInt(1, number);
                select.setBytes(2, bytes(shift));
                try (ResultSet row = select.executeQuery()) {
                    row.next();
                    return new SeatCount(
                            row.getInt(1), count(states, "CONFIRMED"), row.getInt(2), count(states, "WAITING"), states);
                }
            }
        }
    }

    private static Map<String, String> states(Connection connection, int number, String shift) throws SQLException {
        Map<String, String> states = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(
                "select account_id, state from sign_up where community_id = ? and shift_id = ?")) {
            select.setInt(1, number);
            select.setBytes(2, bytes(shift));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    ByteBuffer account = ByteBuffer.wrap(row.getBytes(1));
                    states.put(new UUID(account.getLong(), account.getLong()).toString(), row.getString(2));
                }
            }
        }
        return states;
    }

    private static int count(Map<String, String> states, String state) {
        return (int) states.values().stream().filter(state::equals).count();
    }

    private static byte[] bytes(String id) {
        UUID uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
