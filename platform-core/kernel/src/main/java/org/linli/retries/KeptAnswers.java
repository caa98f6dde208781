package org.linli.retries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Database;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/**
 * Keeps the answers to writes, one per account and key, in the transaction of the write itself: an answer is there if and only if
 * what it says was done.
 *
 * <p>Speaks JDBC, since one {@code insert ignore} both claims the key and waits for whoever claimed it a moment ago; JPA can only
 * fail there.
 */
@ApplicationScoped
public class KeptAnswers {

    @Inject
    Database database;

    /**
     * Claims the key for this request, or gives the answer that was kept under it.
     *
     * @throws ProblemException {@link CommonProblem#KEY_REUSED} when the key belongs to another request
     */
    public Optional<KeptAnswer> claim(UUID account, String key, byte[] fingerprint) {
        try (Connection connection = database.dataSource().getConnection()) {
            return inserted(connection, account, key, fingerprint)
                    ? Optional.empty()
                    : Optional.of(kept(connection, account, key, fingerprint));
        } catch (SQLException e) {
            throw new IllegalStateException("The key could not be claimed", e);
        }
    }

    private static boolean inserted(Connection connection, UUID account, String key, byte[] fingerprint)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert ignore into kept_answer (account_id, retry_key, fingerprint, kept_at) values (?, ?, ?, utc_timestamp(6))")) {
            insert.setBytes(1, bytes(account));
            insert.setString(2, key);
            insert.setBytes(3, fingerprint);
            return insert.executeUpdate() == 1;
        }
    }

    private static KeptAnswer kept(Connection connection, UUID account, String key, byte[] fingerprint)
            throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select fingerprint, status, body from kept_answer where account_id = ? and retry_key = ?")) {
            select.setBytes(1, bytes(account));
            select.setString(2, key);
            try (ResultSet row = select.executeQuery()) {
                if (!row.next()) {
                    throw new ProblemException(CommonProblem.BUSY);
                }
                if (!Arrays.equals(row.getBytes(1), fingerprint)) {
                    throw new ProblemException(CommonProblem.KEY_REUSED);
                }
                return new KeptAnswer(row.getInt(2), row.getBytes(3));
            }
        }
    }

    /** Keeps the answer under a key that this transaction has claimed. */
    public void keep(UUID account, String key, int status, byte @Nullable [] body) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update kept_answer set status = ?, body = ? where account_id = ? and retry_key = ?")) {
            update.setInt(1, status);
            update.setBytes(2, body);
            update.setBytes(3, bytes(account));
            update.setString(4, key);
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The answer could not be kept", e);
        }
    }

    /** Forgets answers older than two days, some thousands at a time. */
    public void forgetOld() {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement delete = connection.prepareStatement(
                        "delete from kept_answer where kept_at < utc_timestamp(6) - interval 2 day limit 10000")) {
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Old answers could not be forgotten", e);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
