package org.linli.database;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.SynchronizationType;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the entity managers that code is given: each stands for the one of the current transaction and the current community.
 *
 * <p>The real one is made at the first use in a transaction and closed with it. It cannot be closed, unwrapped or asked for native
 * SQL, since native SQL would not know the community.
 */
public final class EntityManagers {

    private static final Set<String> REFUSED = Set.of(
            "close",
            "unwrap",
            "getTransaction",
            "getEntityManagerFactory",
            "createNativeQuery",
            "createStoredProcedureQuery",
            "createNamedStoredProcedureQuery",
            "setProperty",
            "getDelegate");

    private EntityManagers() {}

    /**
     * An entity manager of the unit for whichever transaction and community is current when it is used.
     *
     * @param properties what the real one is made with; throws where there is no community to bind it to
     */
    public static EntityManager forCurrentTransaction(
            EntityManagerFactory unit,
            TransactionSynchronizationRegistry transactions,
            Supplier<Map<String, Object>> properties) {
        InvocationHandler handler = new Delegation(unit, transactions, properties);
        return (EntityManager) Proxy.newProxyInstance(
                EntityManagers.class.getClassLoader(), new Class<?>[] {EntityManager.class}, handler);
    }

    private record Delegation(
            EntityManagerFactory unit,
            TransactionSynchronizationRegistry transactions,
            Supplier<Map<String, Object>> properties)
            implements InvocationHandler {

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (REFUSED.contains(method.getName())) {
                throw new UnsupportedOperationException(
                        "An entity manager here has no " + method.getName() + "(): use JPQL or criteria");
            }
            if (method.getDeclaringClass() == Object.class) {
                return method.getName().equals("toString")
                        ? "EntityManager of " + unit
                        : method.invoke(this, arguments);
            }
            try {
                return method.invoke(current(), arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        private EntityManager current() {
            if (transactions.getTransactionStatus() == Status.STATUS_NO_TRANSACTION) {
                throw new IllegalStateException("No transaction is open");
            }
            Map<String, Object> wanted = properties.get();
            Key key = new Key(unit, wanted);
            if (transactions.getResource(key) instanceof EntityManager open) {
                return open;
            }
            EntityManager opened = unit.createEntityManager(SynchronizationType.SYNCHRONIZED, wanted);
            transactions.putResource(key, opened);
            transactions.registerInterposedSynchronization(new Closing(opened));
            return opened;
        }
    }

    /** One entity manager per unit and community within a transaction. */
    private record Key(EntityManagerFactory unit, Map<String, Object> properties) {}

    private record Closing(EntityManager opened) implements Synchronization {

        @Override
        public void beforeCompletion() {
            // the entity manager flushes itself
        }

        @Override
        public void afterCompletion(int status) {
            if (opened.isOpen()) {
                opened.close();
            }
        }
    }
}
