package org.linli.database;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The one database of an installation: MySQL, or MariaDB where it is embedded, named by {@code LINLI_DB_URL}, {@code LINLI_DB_USER}
 * and {@code LINLI_DB_PASSWORD}.
 *
 * <p>Transactions read what is committed ({@code READ COMMITTED}): seats and other scarce things are taken by conditional updates,
 * and the default level would only add gap locks and stale snapshots to them.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = Database.NAME,
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=linli.db.url}",
        user = "${MPCONFIG=linli.db.user}",
        password = "${MPCONFIG=linli.db.password}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 40,
        properties = {
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit"
        })
public class Database {

    static final String NAME = "java:app/jdbc/linli";

    private static final System.Logger LOG = System.getLogger(Database.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Resource(lookup = NAME)
    DataSource dataSource;

    /** The pool, for engines that speak JDBC themselves; inside a transaction its connections belong to that transaction. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Waits until the database answers, as it may be starting at the same time as the server. */
    void awaitAnswer() {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (!answers()) {
            if (Instant.now().isAfter(giveUp)) {
                throw new IllegalStateException(
                        "The database did not answer within " + PATIENCE.toSeconds() + " seconds");
            }
            pause();
        }
    }

    /**
     * Brings the tables of one owner up to date from its {@code db/<owner>} folder.
     *
     * @param owner {@code kernel}, {@code tenants} or a program's id; its history is kept in {@code flyway_<owner>}
     * @param loader where the scripts are
     */
    public void migrate(String owner, ClassLoader loader) {
        var result = Flyway.configure(loader)
                .dataSource(dataSource)
                .locations("classpath:db/" + owner)
                .table("flyway_" + owner.replace('-', '_'))
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
        LOG.log(System.Logger.Level.INFO, "Migrations of {0}: {1} applied", owner, result.migrationsExecuted);
    }

    /** Whether a connection can be had and answers. */
    public boolean answers() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    @SuppressWarnings("ThreadSleep")
    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the database", e);
        }
    }
}
