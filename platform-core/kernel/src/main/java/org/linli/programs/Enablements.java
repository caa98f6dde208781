package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.lang.reflect.Constructor;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.linli.spi.Settings;

/** Which programs the current community has switched on. */
@ApplicationScoped
@Transactional
class Enablements {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    Optional<Enablement> of(String program) {
        return entities.createQuery("select e from Enablement e where e.program = :program", Enablement.class)
                .setParameter("program", program)
                .getResultStream()
                .findFirst();
    }

    List<Enablement> all() {
        return entities.createQuery("select e from Enablement e", Enablement.class)
                .getResultList();
    }

    boolean enabled(String program) {
        return of(program).filter(e -> e.state() == Enablement.State.ENABLED).isPresent();
    }

    /** Switches the program on or off here; what it was before does not matter. */
    Enablement put(String program, Enablement.State state, String settings) {
        Enablement enablement = of(program).orElseGet(() -> {
            Enablement fresh = new Enablement(program, settings, clock.instant());
            entities.persist(fresh);
            return fresh;
        });
        enablement.change(state, settings, clock.instant());
        entities.flush();
        return enablement;
    }

    /** The settings of a program wherever they are asked for; its defaults where nobody has set any. */
    <T extends Record> Settings<T> settings(String program, Class<T> type, Jsonb json) {
        return () -> of(program).map(e -> json.fromJson(e.settings(), type)).orElseGet(() -> defaults(type));
    }

    static <T extends Record> T defaults(Class<T> type) {
        try {
            Constructor<T> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            return constructor.newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName() + " has no constructor that gives the defaults", e);
        }
    }
}
