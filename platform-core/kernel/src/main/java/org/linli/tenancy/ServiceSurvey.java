package org.linli.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.linli.database.Database;

/** In which communities there are hours to look for, seen over all of them. Like {@link ProgramSurvey}, it gives numbers only. */
@ApplicationScoped
public class ServiceSurvey {

    @Inject
    Database database;

    /** The numbers of the communities that have shifts which ended by then and whose hours nobody has noted. */
    public List<Integer> withUnsettledShifts(Instant endedBy) {
        return read(
                "select distinct community_id from shift where settled = false and ends_at <= ?",
                LocalDateTime.ofInstant(endedBy, ZoneOffset.UTC));
    }

    /** The numbers of the communities in which this person has hours, whether they still belong there or not. */
    public List<Integer> communitiesOf(UUID account) {
        return read(
                "select distinct community_id from ledger_account where holder = ? order by community_id",
                account.toString());
    }

    /** The numbers of the communities in which somebody has ever had time credits. */
    public List<Integer> withCredits() {
        return read("select distinct community_id from ledger_account where kind = ? order by community_id", "CREDIT");
    }

    private List<Integer> read(String sql, Object parameter) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setObject(1, parameter);
            List<Integer> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(row.getInt(1));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException("It could not be found out where there are hours", e);
        }
    }
}
