package org.linli.tenants;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.LocalTime;
import org.linli.database.Database;
import org.linli.database.StartUp;
import org.linli.jobs.Jobs;
import org.linli.tenancy.CommunityEntityManagers;

/** The directory's own tables and the one way to them. */
@ApplicationScoped
class TenantsUnit {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 20);

    @PersistenceUnit(unitName = "tenants")
    EntityManagerFactory unit;

    @Inject
    CommunityEntityManagers managers;

    @Produces
    @ApplicationScoped
    @Tenants
    EntityManager directory() {
        return managers.unbound(unit);
    }

    void start(
            @Observes @Priority(StartUp.TENANTS) StartUp.Starting event,
            Database database,
            Jobs jobs,
            ImportProgress imports) {
        database.migrate("tenants", TenantsUnit.class.getClassLoader());
        jobs.daily("tenants.forgetting", AT_NIGHT, imports::forgetOld);
    }
}
