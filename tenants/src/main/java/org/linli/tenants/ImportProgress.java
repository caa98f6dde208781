package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Apart;
import org.linli.database.Database;

/** How far imports have come, seen from every server while their own transaction is still open. */
@ApplicationScoped
class ImportProgress {

    private static final long PAUSE = Duration.ofMillis(300).toNanos();
    private static final int SILENT_SECONDS = 120;

    @Inject
    Database database;

    @Inject
    Apart apart;

    /** How an import stands. */
    enum State {
        RUNNING,
        DONE,
        FAILED
    }

    /** Where the import may note how far it is. */
    Note note(UUID account, @Nullable String key) {
        return new Note(account, key);
    }

    /** How far the account's import under this key is; one that has said nothing for two minutes has failed. */
    @Transactional
    Optional<ProgressView> find(UUID account, String key) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement("""
                        select total, done, if(state = 'RUNNING' and changed_at < utc_timestamp(6) - interval ? second,
                        'FAILED', state) from import_progress where account_id = ? and retry_key = ?""")) {
            select.setInt(1, SILENT_SECONDS);
            select.setBytes(2, bytes(account));
            select.setString(3, key);
            try (ResultSet row = select.executeQuery()) {
                return row.next()
                        ? Optional.of(new ProgressView(row.getInt(1), row.getInt(2), State.valueOf(row.getString(3))))
                        : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The progress could not be read", e);
        }
    }

    /** Forgets what nobody asks for any more. */
    void forgetOld() {
        atOnce(
                "delete from import_progress where changed_at < utc_timestamp(6) - interval ? day",
                statement -> statement.setInt(1, 2));
    }

    /** Others see it at once, whatever becomes of the import's own transaction. */
    private void atOnce(String text, Filling filling) {
        apart.call(() -> {
            try (Connection connection = database.dataSource().getConnection();
                    PreparedStatement statement = connection.prepareStatement(text)) {
                filling.fill(statement);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("A note could not be written", e);
            }
        });
    }

    /** Fills the places of a statement. */
    @FunctionalInterface
    private interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    /** One import's own note. Says nothing where nobody will ask. */
    final class Note {

        private final UUID account;
        private final @Nullable String key;
        private int total;
        private int done;
        private long written;

        private Note(UUID account, @Nullable String key) {
            this.account = account;
            this.key = key;
        }

        void begin(int lines) {
            total = lines;
            write(State.RUNNING);
        }

        void advance(int lines) {
            done = lines;
            if (System.nanoTime() - written > PAUSE) {
                write(State.RUNNING);
            }
        }

        void end(State state) {
            done = state == State.DONE ? total : done;
            write(state);
        }

        private void write(State state) {
            if (key == null) {
                return;
            }
            atOnce("""
                    insert into import_progress (account_id, retry_key, total, done, state, changed_at)
                    values (?, ?, ?, ?, ?, utc_timestamp(6))
                    on duplicate key update total = ?, done = ?, state = ?, changed_at = utc_timestamp(6)""", statement -> {
                statement.setBytes(1, bytes(account));
                statement.setString(2, key);
                for (int again = 0; again <= 3; again += 3) {
                    statement.setInt(again + 3, total);
                    statement.setInt(again + 4, done);
                    statement.setString(again + 5, state.name());
                }
            });
            written = System.nanoTime();
        }
    }
}
