package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.database.Database;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.tenancy.Everywhere;

/** The operator's list of programs. */
@ApplicationScoped
@Transactional
class InstalledPrograms {

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    Clock clock;

    List<InstalledProgram> all() {
        return entities.createQuery("select p from InstalledProgram p order by p.id", InstalledProgram.class)
                .getResultList();
    }

    Optional<InstalledProgram> find(String id) {
        return Optional.ofNullable(entities.find(InstalledProgram.class, id));
    }

    InstalledProgram record(String id, String version, InstalledProgram.State state, @Nullable String reason) {
        InstalledProgram known = entities.find(InstalledProgram.class, id);
        if (known == null) {
            InstalledProgram fresh = new InstalledProgram(id, version, state, reason, clock.instant());
            entities.persist(fresh);
            return fresh;
        }
        known.become(version, state, reason, clock.instant());
        return known;
    }

    /** Records a failure in a transaction of its own, since the request that it answers is rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void recordThoughRefused(String id, String version, String reason) {
        record(id, version, InstalledProgram.State.FAILED, reason);
    }

    /**
     * Drops the tables of a program that was removed, and forgets it.
     *
     * @throws ProblemException when the program is unknown, or not removed yet
     */
    void purge(String id) {
        InstalledProgram program = find(id).orElseThrow(CommonProblem::notFound);
        if (program.state() != InstalledProgram.State.REMOVED) {
            throw new ProblemException(ProgramProblem.PROGRAM_STILL_INSTALLED);
        }
        dropTables(id.replace('-', '_'));
        entities.remove(program);
    }

    /** All of its tables at once, so that their foreign keys do not matter. Data definition ends the transaction by itself. */
    private void dropTables(String name) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<String> tables = tables(statement, name);
            if (!tables.isEmpty()) {
                statement.executeUpdate("drop table " + String.join(", ", tables));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The tables of " + name + " could not be dropped", e);
        }
    }

    private static List<String> tables(Statement statement, String name) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(
                "select table_name from information_schema.tables where table_schema = database() and (table_name like '"
                        + name.replace("_", "\\_") + "\\_%' or table_name = 'flyway_" + name + "')")) {
            while (row.next()) {
                tables.add(row.getString(1));
            }
        }
        return tables;
    }
}
