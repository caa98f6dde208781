package org.linli.programs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.linli.database.StartUp;
import org.linli.jobs.Jobs;
import org.linli.tenancy.ProgramSurvey;

/** Lays out the roster templates of enabled programs every night, so that two weeks are always there. */
@ApplicationScoped
class RosterJob {

    private static final LocalTime AT = LocalTime.of(0, 20);

    @Inject
    ProgramSurvey survey;

    @Inject
    Programs programs;

    @Inject
    Enablements enablements;

    @Inject
    ProgramWork work;

    void register(@Observes @Priority(StartUp.JOBS - 100) StartUp.Starting event, Jobs jobs) {
        jobs.dailyInEach("rosters", AT, survey::communities, this::layOut);
    }

    private void layOut() {
        programs.running().stream()
                .filter(program -> enablements.enabled(program.id()))
                .forEach(work::seed);
    }
}
