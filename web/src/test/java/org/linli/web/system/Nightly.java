package org.linli.web.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The job that lays out the rosters every night, made to run now. */
final class Nightly {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(45);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final String TO_COME = " from shift where template_day > utc_date()";

    private final Connection connection;

    Nightly(Connection connection) {
        this.connection = connection;
    }

    /** How many shifts were laid out from templates for the days to come. */
    int laidOut(Neighbourhood place) throws SQLException {
        return count("select count(*)" + TO_COME + " and community_id = ?", Rows.number(connection, place.code));
    }

    /** The numbers of the other communities that have such shifts. */
    List<String> laidOutBesides(Neighbourhood place) throws SQLException {
        List<String> others = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement("select distinct community_id" + TO_COME + " and community_id <> ?")) {
            select.setInt(1, Rows.number(connection, place.code));
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    others.add("community " + row.getInt(1));
                }
            }
        }
        return others;
    }

    /** Takes them away everywhere, with whoever is on them, so that the job has something to do. */
    void clearAll() throws SQLException {
        try (PreparedStatement signUps = connection.prepareStatement(
                        "delete u from sign_up u join shift s on s.community_id = u.community_id"
                                + " and s.id = u.shift_id where s.template_day > utc_date()");
                PreparedStatement shifts = connection.prepareStatement("delete" + TO_COME)) {
            signUps.executeUpdate();
            shifts.executeUpdate();
        }
    }

    /** In every community where it is wanted. */
    void run() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update scheduled_tasks set execution_time = utc_timestamp(6) - interval 1 second, version = version + 1"
                        + " where task_name = 'daily' and task_instance = 'rosters'")) {
            if (update.executeUpdate() != 1) {
                throw new SQLException("There is no nightly job for rosters");
            }
        }
    }

    /** In this community only; until it is done, or patience ends. */
    void runIn(Neighbourhood place) throws SQLException {
        int number = Rows.number(connection, place.code);
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, version)"
                        + " values ('in-community', ?, utc_timestamp(6) - interval 1 second, false, 1)")) {
            insert.setString(1, "rosters/" + number);
            insert.executeUpdate();
        }
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end
                && count("select count(*) from scheduled_tasks where task_instance = concat('rosters/', ?)", number)
                        > 0) {
            LockSupport.parkNanos(PAUSE);
        }
    }

    /** Whether so many are laid out before patience ends. */
    boolean reaches(Neighbourhood place, int wanted) throws SQLException {
        long end = System.nanoTime() + PATIENCE;
        while (laidOut(place) < wanted) {
            if (System.nanoTime() > end) {
                return false;
            }
            LockSupport.parkNanos(PAUSE);
        }
        return true;
    }

    private int count(String sql, int community) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            select.setInt(1, community);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
