package org.linli.web.bench.bare;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.linli.web.bench.bare.ShiftJson.MineJson;

/**
 * The statements that Linli sends for a sign-up, as the database's log shows them, in one transaction: who asks, their profile held, the
 * shift, what else they do around that time, the seat or a place on the waiting list, the sign-up.
 */
public final class SignUpStatements {

    private static final String SHIFT =
            "t1.community_id, t1.ID, t1.ends_at, t1.place_en, t1.place_zh, t1.post_id, t1.PROGRAM,"
                    + " t1.QUEUE, t1.REASON, t1.SEATS, t1.starts_at, t1.STATE, t1.SUSPENDED, t1.TAKEN, t1.template_code, t1.template_day,"
                    + " t1.VERSION, t1.WAITING, t1.withdraw_hours, t2.community_id, t2.ID, t2.CODE, t2.name_en, t2.name_zh, t2.NEEDS,"
                    + " t2.PROGRAM, t2.SUSPENDED, t2.VERSION";

    private SignUpStatements() {}

    /** What was answered. */
    public record Done(UUID id, String state, @Nullable Integer position, ShiftJson shift, String community) {}

    /** Does and commits all of it. The connection commits by hand. */
    public static Done run(Connection connection, String session, int community, UUID shift) throws SQLException {
        try {
            Done done = signUp(connection, session, community, shift);
            connection.commit();
            return done;
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        }
    }

    private static Done signUp(Connection connection, String session, int community, UUID shift) throws SQLException {
        LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
        byte[] account = account(connection, session, now);
        hold(connection, account, community);
        ShiftJson offer = offer(connection, community, shift);
        around(connection, account, community, offer);
        boolean seat = taken(connection, community, shift, now);
        int[] place = seat ? new int[] {0, 0} : queued(connection, community, shift, now);
        UUID id = new UUID(
                System.currentTimeMillis() << 16 | 0x7000,
                ThreadLocalRandom.current().nextLong());
        add(connection, id, account, community, shift, place[0], seat, now);
        String state = seat ? "CONFIRMED" : "WAITING";
        Integer position = seat ? null : place[1];
        return new Done(id, state, position, offer.with(new MineJson(id, state, position)), "社区" + (community - 1));
    }

    private static byte[] account(Connection connection, String session, LocalDateTime now) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT t0.account_id, t1.LOGIN, t1.PHONE, t1.NAME,"
                + " t0.seen_at, t2.ROLE, t2.place_kind, t2.place_code FROM sign_in_session t0 LEFT OUTER JOIN membership t2"
                + " ON (t2.account_id = t0.account_id), account t1 WHERE (((t0.HASH = ?) AND (t0.ends_at > ?))"
                + " AND (t1.ID = t0.account_id))")) {
            select.setString(1, hash(session));
            select.setObject(2, now);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private static String hash(String session) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void hold(Connection connection, byte[] account, int community) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT community_id, ID, account_id, VERSION FROM volunteer"
                        + " WHERE ((account_id = ?) AND (community_id = ?)) FOR UPDATE")) {
            select.setBytes(1, account);
            select.setInt(2, community);
            try (ResultSet row = select.executeQuery()) {
                row.next();
            }
        }
    }

    private static ShiftJson offer(Connection connection, int community, UUID shift) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "SELECT " + SHIFT + " FROM shift t1, post t2"
                        + " WHERE ((((t2.ID = t1.post_id) AND (t1.ID = ?)) AND (t1.community_id = ?)) AND (t2.community_id = ?))")) {
            select.setBytes(1, Row.bytes(shift));
            select.setInt(2, community);
            select.setInt(3, community);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Row.shift(row);
            }
        }
    }

    private static void around(Connection connection, byte[] account, int community, ShiftJson shift)
            throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("SELECT t0.community_id, t0.ID, t0.account_id, t0.QUEUE,"
                        + " t0.shift_id, t0.SINCE, t0.STATE, t0.VERSION, " + SHIFT
                        + " FROM sign_up t0, post t2, shift t1"
                        + " WHERE ((((((((t0.account_id = ?) AND (t1.ID = t0.shift_id)) AND (t2.ID = t1.post_id)) AND (t1.ends_at > ?))"
                        + " AND (t1.starts_at < ?)) AND (t0.community_id = ?)) AND (t1.community_id = ?)) AND (t2.community_id = ?))"
                        + " ORDER BY t1.starts_at, t1.ID")) {
            select.setBytes(1, account);
            select.setObject(
                    2, shift.startsAt().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
            select.setObject(
                    3, shift.endsAt().withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime());
            select.setInt(4, community);
            select.setInt(5, community);
            select.setInt(6, community);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    throw new SQLException("Somebody has another shift at that time");
                }
            }
        }
    }

    private static boolean taken(Connection connection, int community, UUID shift, LocalDateTime now)
            throws SQLException {
        return changed(
                connection,
                "UPDATE shift SET VERSION = VERSION, TAKEN = (TAKEN + ?) WHERE ((((((ID = ?) AND (STATE = ?))"
                        + " AND (SUSPENDED = ?)) AND (starts_at > ?)) AND (TAKEN < SEATS)) AND (community_id = ?))",
                community,
                shift,
                now);
    }

    private static boolean changed(Connection connection, String sql, int community, UUID shift, LocalDateTime now)
            throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setInt(1, 1);
            update.setBytes(2, Row.bytes(shift));
            update.setString(3, "OPEN");
            update.setBoolean(4, false);
            update.setObject(5, now);
            update.setInt(6, community);
            return update.executeUpdate() == 1;
        }
    }

    /** The number on the waiting list and how many wait. */
    private static int[] queued(Connection connection, int community, UUID shift, LocalDateTime now)
            throws SQLException {
        changed(
                connection,
                "UPDATE shift SET VERSION = VERSION, QUEUE = (QUEUE + 1), WAITING = (WAITING + ?) WHERE (((((ID = ?)"
                        + " AND (STATE = ?)) AND (SUSPENDED = ?)) AND (starts_at > ?)) AND (community_id = ?))",
                community,
                shift,
                now);
        try (PreparedStatement update = connection.prepareStatement(
                        "UPDATE shift SET VERSION = VERSION, TAKEN = (TAKEN + ?),"
                                + " WAITING = (WAITING - ?) WHERE (((ID = ?) AND (TAKEN < SEATS)) AND (community_id = ?))");
                PreparedStatement select = connection.prepareStatement(
                        "SELECT QUEUE, WAITING FROM shift WHERE ((ID = ?) AND (community_id = ?))")) {
            update.setInt(1, 1);
            update.setInt(2, 1);
            update.setBytes(3, Row.bytes(shift));
            update.setInt(4, community);
            if (update.executeUpdate() == 1) {
                throw new SQLException("A seat was free on a full shift");
            }
            select.setBytes(1, Row.bytes(shift));
            select.setInt(2, community);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return new int[] {row.getInt(1), row.getInt(2)};
            }
        }
    }

    private static void add(
            Connection connection,
            UUID id,
            byte[] account,
            int community,
            UUID shift,
            int queue,
            boolean seat,
            LocalDateTime now)
            throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO sign_up (community_id, ID, account_id, QUEUE,"
                        + " shift_id, SINCE, STATE, VERSION) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setInt(1, community);
            insert.setBytes(2, Row.bytes(id));
            insert.setBytes(3, account);
            insert.setInt(4, queue);
            insert.setBytes(5, Row.bytes(shift));
            insert.setObject(6, now);
            insert.setString(7, seat ? "CONFIRMED" : "WAITING");
            insert.setLong(8, 1);
            insert.executeUpdate();
        }
    }
}
