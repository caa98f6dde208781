package org.linli.rosters;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.linli.database.StartUp;
import org.linli.jobs.Jobs;

/** Lays out the templates of enabled programs every night, so that two weeks are always there. */
@ApplicationScoped
public class RosterJob {

    private static final LocalTime AT = LocalTime.of(0, 20);

    @Inject
    EnabledPrograms programs;

    @Inject
    Rosters rosters;

    void register(@Observes @Priority(StartUp.JOBS - 100) StartUp.Starting event, Jobs jobs) {
        jobs.dailyInEach("rosters", AT, programs::communities, this::layOut);
    }

    private void layOut() {
        programs.here().forEach(roster -> rosters.seed(roster.program(), roster.posts(), roster.templates()));
    }
}
