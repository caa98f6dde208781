package org.linli.web.system;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The job that lays out the rosters every night, made to run now. */
final class Nightly {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(45);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

    private final Connection connection;

    Nightly(Connection connection) {
        this.connection = connection;
    }

    /** How many shifts were laid out from templates for the days to come. */
    int laidOut(Neighbourhood place) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(
                "select count(*) from shift where community_id = ? and template_day > utc_date()")) {
            select.setInt(1, Rows.number(connection, place.code));
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Takes them away, so that the job has something to do. */
    void clear(Neighbourhood place) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(
                "delete from shift where community_id = ? and template_day > utc_date() and taken = 0 and waiting = 0")) {
            delete.setInt(1, Rows.number(connection, place.code));
            delete.executeUpdate();
        }
    }

    void run() throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update scheduled_tasks set execution_time = utc_timestamp(6) - interval 1 second, version = version + 1"
                        + " where task_name = 'daily' and task_instance = 'rosters'")) {
            if (update.executeUpdate() != 1) {
                throw new SQLException("There is no nightly job for rosters");
            }
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
}
