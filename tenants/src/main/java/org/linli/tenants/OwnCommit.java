package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.linli.database.Database;

/** Runs one statement whose effect others see at once, whatever becomes of the transaction around it. */
@ApplicationScoped
class OwnCommit {

    @Inject
    Database database;

    /** Fills the places of a statement. */
    @FunctionalInterface
    interface Filling {
        void fill(PreparedStatement statement) throws SQLException;
    }

    @Transactional(TxType.REQUIRES_NEW)
    void run(String text, Filling filling) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(text)) {
            filling.fill(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("A note could not be written", e);
        }
    }
}
