package org.linli.tenancy;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Map;
import org.eclipse.persistence.config.EntityManagerProperties;
import org.linli.database.EntityManagers;

/** The one producer of entity managers. */
@ApplicationScoped
public class CommunityEntityManagers {

    @PersistenceUnit(unitName = "kernel")
    EntityManagerFactory kernel;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Tenancy tenancy;

    /** The kernel's, bound to the current community; refuses to work outside one. */
    @Produces
    @ApplicationScoped
    EntityManager ofTheCommunity() {
        return bound(kernel);
    }

    /** The kernel's, for what no community owns. */
    @Produces
    @ApplicationScoped
    @Everywhere
    EntityManager ofNoCommunity() {
        return unbound(kernel);
    }

    /** An entity manager of another unit, bound to the current community. */
    public EntityManager bound(EntityManagerFactory unit) {
        return EntityManagers.forCurrentTransaction(
                unit,
                transactions,
                () -> Map.of(
                        EntityManagerProperties.MULTITENANT_PROPERTY_DEFAULT,
                        tenancy.require().id()));
    }

    /** An entity manager of another unit that holds nothing of a community. */
    public EntityManager unbound(EntityManagerFactory unit) {
        return EntityManagers.forCurrentTransaction(unit, transactions, Map::of);
    }
}
