package org.linli.database;

import jakarta.transaction.TransactionSynchronizationRegistry;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.eclipse.persistence.sessions.DatasourceLogin;
import org.eclipse.persistence.sessions.JNDIConnector;
import org.eclipse.persistence.sessions.Login;
import org.eclipse.persistence.sessions.Session;
import org.eclipse.persistence.sessions.SessionCustomizer;
import org.eclipse.persistence.sessions.server.ServerSession;

/**
 * Lets a persistence unit of the platform take its connections from {@link TransactionConnections}, and keeps what is
 * {@link AppendOnly} so; named in its persistence.xml.
 */
public final class SharedConnections implements SessionCustomizer {

    @Override
    public void customize(Session session) throws NamingException {
        session.getEventManager().addListener(new AppendOnlyGuard());
        JNDIConnector connector = new JNDIConnector(dataSource());
        use(connector, session.getDatasourceLogin());
        if (session instanceof ServerSession server) {
            use(connector, server.getReadConnectionPool().getLogin());
            server.getConnectionPools().values().forEach(pool -> use(connector, pool.getLogin()));
        }
    }

    private static void use(JNDIConnector connector, Login login) {
        if (login instanceof DatasourceLogin datasource) {
            datasource.setConnector(connector);
        }
    }

    /** By two fixed names, since the server makes a persistence unit before it can inject anything. */
    @SuppressWarnings("BanJNDI")
    private static DataSource dataSource() throws NamingException {
        InitialContext names = new InitialContext();
        return new TransactionConnections((DataSource) names.lookup(Database.NAME), (TransactionSynchronizationRegistry)
                names.lookup("java:comp/TransactionSynchronizationRegistry"));
    }
}
