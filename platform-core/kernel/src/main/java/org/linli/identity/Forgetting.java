package org.linli.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalTime;
import org.linli.database.StartUp;
import org.linli.jobs.Jobs;

/** Clears away every night what has no meaning any more: ended sessions, old guesses. */
@ApplicationScoped
class Forgetting {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 10);

    void start(
            @Observes @Priority(StartUp.TENANTS) StartUp.Starting event,
            Jobs jobs,
            Sessions sessions,
            Throttle throttle) {
        jobs.daily("identity.forgetting", AT_NIGHT, () -> {
            sessions.forgetEnded();
            throttle.forgetOld();
        });
    }
}
