package org.linli.database;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * One connection for each transaction, whoever asks: all entity managers and all JDBC of a request see what the others wrote, and
 * commit with them.
 *
 * <p>The server's own pool shares a connection within a transaction only while nobody uses it, so each entity manager would take
 * another one: a request that holds a row would then wait for its second connection behind those that wait for the row.
 */
final class TransactionConnections implements DataSource {

    private static final Object KEY = TransactionConnections.class;

    private final DataSource pool;
    private final TransactionSynchronizationRegistry transactions;

    TransactionConnections(DataSource pool, TransactionSynchronizationRegistry transactions) {
        this.pool = pool;
        this.transactions = transactions;
    }

    @Override
    public Connection getConnection() throws SQLException {
        int status = transactions.getTransactionStatus();
        if (status == Status.STATUS_NO_TRANSACTION) {
            return pool.getConnection();
        }
        if (transactions.getResource(KEY) instanceof Connection held) {
            return held;
        }
        if (status != Status.STATUS_ACTIVE) {
            return pool.getConnection();
        }
        Connection taken = pool.getConnection();
        Connection shared = keptOpen(taken);
        transactions.registerInterposedSynchronization(new GivingBack(taken));
        transactions.putResource(KEY, shared);
        return shared;
    }

    /** The connection without its {@code close()}, as others in the transaction go on with it. */
    private static Connection keptOpen(Connection taken) {
        return (Connection) Proxy.newProxyInstance(
                TransactionConnections.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (proxy, method, arguments) ->
                        method.getName().equals("close") ? null : called(taken, method, arguments));
    }

    private static @Nullable Object called(Connection taken, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(taken, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private record GivingBack(Connection taken) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // it is still needed for what is written last
        }

        @Override
        public void afterCompletion(int status) {
            try {
                taken.close();
            } catch (SQLException e) {
                System.getLogger(TransactionConnections.class.getName())
                        .log(System.Logger.Level.WARNING, "A connection could not be given back", e);
            }
        }
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("The pool knows its user");
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        return pool.getParentLogger();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return pool.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return pool.isWrapperFor(type);
    }
}
