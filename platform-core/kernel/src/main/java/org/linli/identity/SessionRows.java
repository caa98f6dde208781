package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.database.Database;
import org.linli.spi.PlaceKind;
import org.linli.spi.Role;

/**
 * Reads whose a session is, with all their roles.
 *
 * <p>Speaks JDBC, since every request begins with it: Jakarta Persistence would make an entity manager of its own for this one statement.
 */
@ApplicationScoped
class SessionRows {

    private static final String BY_HASH =
            "select s.account_id, a.login, a.phone, a.name, s.seen_at, m.role, m.place_kind, m.place_code"
                    + " from sign_in_session s join account a on a.id = s.account_id left join membership m on m.account_id = s.account_id"
                    + " where s.hash = ? and s.ends_at > ?";

    @Inject
    Database database;

    /** A session that has not ended, and when it was last noted that it is used. */
    record Found(Person person, Instant seenAt) {}

    Optional<Found> find(String hash, Instant now) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(BY_HASH)) {
            select.setString(1, hash);
            select.setObject(2, LocalDateTime.ofInstant(now, ZoneOffset.UTC));
            try (ResultSet row = select.executeQuery()) {
                return row.next() ? Optional.of(found(hash, row)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The session could not be read", e);
        }
    }

    private static Found found(String hash, ResultSet row) throws SQLException {
        UUID account = id(row.getBytes(1));
        String login = row.getString(2);
        String phone = row.getString(3);
        String name = row.getString(4);
        Instant seenAt = row.getObject(5, LocalDateTime.class).toInstant(ZoneOffset.UTC);
        List<HeldRole> roles = new ArrayList<>();
        do {
            if (row.getString(6) != null) {
                Place place = new Place(PlaceKind.valueOf(row.getString(7)), row.getString(8));
                roles.add(new HeldRole(Role.valueOf(row.getString(6)), place));
            }
        } while (row.next());
        return new Found(new Person(account, login, phone, name, hash, List.copyOf(roles)), seenAt);
    }

    private static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }
}
