package org.linli.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The one database of an installation: its pool, whether it answers, and its migrations. */
@ApplicationScoped
public class Database {

    static final String NAME = "java:global/jdbc/linli";

    private static final System.Logger LOG = System.getLogger(Database.class.getName());
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @Resource(lookup = NAME)
    DataSource pool;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    TransactionSynchronizationRegistry transactions;

    private DataSource dataSource;

    @PostConstruct
    void share() {
        dataSource = new TransactionConnections(pool, transactions);
    }

    /** For engines that speak JDBC themselves; inside a transaction all get its one connection. */
    public DataSource dataSource() {
        return dataSource;
    }

    void start(@Observes @Priority(StartUp.KERNEL) StartUp.Starting event) {
        awaitAnswer();
        migrate("kernel", Database.class.getClassLoader());
    }

    /** Waits until the database answers, as it may be starting at the same time as the server. */
    private void awaitAnswer() {
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
                .dataSource(pool)
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
