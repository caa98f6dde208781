package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;

/** How seats are commonly given, and lost: look whether there is room, then write. Kept to see that the check finds it. */
@ApplicationScoped
@Transactional
public class NaiveSeats {

    @Inject
    EntityManager entities;

    void signUp(UUID account, UUID shift, int seats) throws InterruptedException {
        long taken = entities.createQuery("select count(u) from SignUp u where u.shift = :shift", Long.class)
                .setParameter("shift", shift)
                .getSingleResult();
        Thread.sleep(1);
        if (taken < seats) {
            entities.createQuery("update Shift s set s.taken = :taken where s.id = :shift")
                    .setParameter("taken", (int) taken + 1)
                    .setParameter("shift", shift)
                    .executeUpdate();
            entities.persist(new SignUp(shift, account, Seats.Place.SEAT, Instant.now()));
        }
    }
}
