package org.linli.web.bench.bare;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.web.bench.bare.ShiftJson.PageJson;

/** The one query that Linli asks for the list of open shifts, as the database's log shows it. */
final class ListStatement {

    private static final int DAYS = 15;

    private static final String SHIFTS =
            "SELECT t0.community_id AS a1, t0.ID AS a2, t0.ends_at AS a3, t0.place_en AS a4,"
                    + " t0.place_zh AS a5, t0.post_id AS a6, t0.PROGRAM AS a7, t0.QUEUE AS a8, t0.REASON AS a9, t0.SEATS AS a10,"
                    + " t0.starts_at AS a11, t0.STATE AS a12, t0.SUSPENDED AS a13, t0.TAKEN AS a14, t0.template_code AS a15,"
                    + " t0.template_day AS a16, t0.VERSION AS a17, t0.WAITING AS a18, t0.withdraw_hours AS a19, t1.community_id AS a20,"
                    + " t1.ID AS a21, t1.CODE AS a22, t1.name_en AS a23, t1.name_zh AS a24, t1.NEEDS AS a25, t1.PROGRAM AS a26,"
                    + " t1.SUSPENDED AS a27, t1.VERSION AS a28 FROM shift t0, post t1 WHERE (((((((t1.ID = t0.post_id) AND"
                    + " (t0.starts_at >= ?)) AND (t0.starts_at < ?)) AND (t0.SUSPENDED = ?)) AND ((t0.starts_at > ?) OR ((t0.starts_at = ?)"
                    + " AND (t0.ID > ?)))) AND (t0.community_id = ?)) AND (t1.community_id = ?)) ORDER BY t0.starts_at, t0.ID LIMIT ?, ?";

    private ListStatement() {}

    static PageJson run(Connection connection, int community) throws SQLException {
        LocalDateTime from = LocalDate.now(Row.ZONE)
                .atStartOfDay(Row.ZONE)
                .withZoneSameInstant(ZoneOffset.UTC)
                .toLocalDateTime();
        LocalDateTime epoch = LocalDateTime.of(1970, 1, 1, 0, 0);
        try (PreparedStatement select = connection.prepareStatement(SHIFTS)) {
            select.setObject(1, from);
            select.setObject(2, from.plusDays(DAYS));
            select.setBoolean(3, false);
            select.setObject(4, epoch);
            select.setObject(5, epoch);
            select.setBytes(6, Row.bytes(new UUID(0, 0)));
            select.setInt(7, community);
            select.setInt(8, community);
            select.setInt(9, 0);
            select.setInt(10, 51);
            List<ShiftJson> shifts = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    shifts.add(Row.shift(row));
                }
            }
            return new PageJson(shifts, null);
        }
    }
}
