package org.linli.programs.canteen;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import org.linli.spi.Settings;

/**
 * Forgets who ate and what they must not eat once the community has no more use for it (Personal Information Protection Law of the
 * PRC, article 19: kept no longer than needed). The figures stay.
 */
final class ForgetEaters implements Runnable {

    private final EntityManager entities;
    private final Clock clock;
    private final Settings<CanteenSettings> settings;

    ForgetEaters(EntityManager entities, Clock clock, Settings<CanteenSettings> settings) {
        this.entities = entities;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public void run() {
        entities.createQuery("update MealOrder o set o.eaterName = null, o.building = null, o.room = null,"
                        + " o.phone = null, o.note = null, o.claim = null, o.diets = ''"
                        + " where o.servedOn < :limit and o.eaterName is not null")
                .setParameter(
                        "limit", Days.today(clock).minusDays(settings.get().keepDays()))
                .executeUpdate();
    }
}
