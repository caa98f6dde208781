package org.linli.web.bench.bare;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.linli.web.bench.bare.ShiftJson.PostJson;

/** Between columns and what they mean. */
final class Row {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Row() {}

    static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static UUID id(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        return new UUID(buffer.getLong(), buffer.getLong());
    }

    /** The shift and its post in a row that begins with their columns in the order in which Linli asks for them. */
    static ShiftJson shift(ResultSet row) throws SQLException {
        OffsetDateTime starts = moment(row, 11);
        return new ShiftJson(
                id(row.getBytes(2)),
                row.getString(7),
                new PostJson(id(row.getBytes(21)), row.getString(22), row.getString(26), row.getString(24), List.of()),
                starts,
                moment(row, 3),
                row.getString(5),
                row.getInt(10),
                row.getInt(14),
                row.getInt(18),
                row.getString(12),
                row.getString(9),
                row.getBoolean(13),
                starts.minusHours(row.getInt(19)),
                row.getLong(17),
                null,
                List.of());
    }

    private static OffsetDateTime moment(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDateTime.class)
                .atOffset(ZoneOffset.UTC)
                .atZoneSameInstant(ZONE)
                .toOffsetDateTime();
    }
}
