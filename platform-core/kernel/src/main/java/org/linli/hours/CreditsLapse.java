package org.linli.hours;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.linli.database.StartUp;
import org.linli.jobs.Jobs;
import org.linli.tenancy.ServiceSurvey;

/** Lets old time credits lapse every night. */
@ApplicationScoped
public class CreditsLapse {

    private static final LocalTime AT = LocalTime.of(2, 40);

    @Inject
    Credits credits;

    @Inject
    ServiceSurvey survey;

    void register(@Observes @Priority(StartUp.JOBS - 100) StartUp.Starting event, Jobs jobs) {
        jobs.dailyInEach("credits", AT, survey::withCredits, credits::lapse);
    }
}
