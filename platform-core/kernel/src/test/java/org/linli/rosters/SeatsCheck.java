package org.linli.rosters;

import static org.linli.tenancy.TestCommunities.QINGHEJU;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.linli.database.Database;

/**
 * Looks for what must never be in a committed state, whatever has happened before. It asks the database itself, past the code that
 * it judges; each question is one statement and so one moment.
 */
@Dependent
public class SeatsCheck {

    private static final String SHIFTS = """
            select hex(s.id), s.seats, s.taken, s.waiting,
                coalesce(sum(u.state = 'CONFIRMED'), 0), coalesce(sum(u.state = 'WAITING'), 0),
                max(case when u.state = 'CONFIRMED' then u.queue end), min(case when u.state = 'WAITING' then u.queue end),
                count(u.id), count(distinct u.account_id)
            from shift s left join sign_up u on u.community_id = s.community_id and u.shift_id = s.id
            where s.community_id = ? and s.program = ?
            group by s.id, s.seats, s.taken, s.waiting
            """;

    private static final String TWO_PLACES_AT_ONCE = """
            select count(*) from sign_up a
            join sign_up b on b.community_id = a.community_id and b.account_id = a.account_id and b.id > a.id
            join shift s on s.community_id = a.community_id and s.id = a.shift_id
            join shift t on t.community_id = b.community_id and t.id = b.shift_id
            where a.community_id = ? and s.program = ? and a.state <> 'WITHDRAWN' and b.state <> 'WITHDRAWN'
                and s.starts_at < t.ends_at and t.starts_at < s.ends_at
            """;

    @Inject
    Database database;

    List<String> findings(String program) {
        List<String> findings = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection()) {
            ask(connection, SHIFTS, program, row -> findings.addAll(judge(row)));
            ask(connection, TWO_PLACES_AT_ONCE, program, row -> {
                if (row.getInt(1) > 0) {
                    findings.add(row.getInt(1) + " times somebody is in two places at once");
                }
            });
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return findings;
    }

    private static List<String> judge(ResultSet row) throws SQLException {
        String shift = "shift " + row.getString(1) + ": ";
        int seats = row.getInt(2);
        int taken = row.getInt(3);
        int waiting = row.getInt(4);
        int confirmedRows = row.getInt(5);
        int waitingRows = row.getInt(6);
        List<String> findings = new ArrayList<>();
        if (confirmedRows > seats) {
            findings.add(shift + confirmedRows + " people on " + seats + " seats");
        }
        if (taken != confirmedRows) {
            findings.add(shift + "taken is " + taken + " and " + confirmedRows + " have a seat");
        }
        if (waiting != waitingRows) {
            findings.add(shift + "waiting is " + waiting + " and " + waitingRows + " wait");
        }
        if (waitingRows > 0 && confirmedRows < seats) {
            findings.add(shift + waitingRows + " wait though " + (seats - confirmedRows) + " seats are free");
        }
        if (waitingRows > 0 && row.getInt(7) >= row.getInt(8)) {
            findings.add(shift + "number " + row.getInt(7) + " moved up before number " + row.getInt(8));
        }
        if (row.getInt(9) != row.getInt(10)) {
            findings.add(shift + "somebody is on it twice");
        }
        return findings;
    }

    private static void ask(Connection connection, String sql, String program, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setInt(1, QINGHEJU.id());
            statement.setString(2, program);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    reader.read(rows);
                }
            }
        }
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }
}
