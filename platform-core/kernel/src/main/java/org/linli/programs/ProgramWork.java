package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import org.linli.identity.Permissions;
import org.linli.jobs.Jobs;
import org.linli.rosters.Rosters;
import org.linli.spi.ProgramJob;
import org.linli.tenancy.EnabledPrograms;

/** Puts a program's permissions, shifts and jobs to work while it serves, in the communities that have enabled it. */
@ApplicationScoped
class ProgramWork {

    private static final LocalTime BEFORE_DAWN = LocalTime.of(3, 30);

    @Inject
    Permissions permissions;

    @Inject
    Jobs jobs;

    @Inject
    Rosters rosters;

    @Inject
    EnabledPrograms enabledPrograms;

    @Inject
    Enablements enablements;

    @Inject
    Programs programs;

    void begin(Program program) {
        String id = program.id();
        permissions.declare(program.declared().permissions());
        jobs.dailyInEach(rosterJob(id), BEFORE_DAWN, () -> enabledPrograms.communities(id), () -> seedAgain(id));
        for (ProgramJob job : program.declared().jobs()) {
            jobs.dailyInEach(name(id, job), job.at(), () -> enabledPrograms.communities(id), () -> run(id, job.name()));
        }
    }

    void end(Program program) {
        permissions.withdraw(program.declared().permissions());
        jobs.withdraw(rosterJob(program.id()));
        program.declared().jobs().forEach(job -> jobs.withdraw(name(program.id(), job)));
    }

    /** Makes the posts and the shifts of this and the next week in the current community; again changes nothing. */
    void seed(Program program) {
        rosters.seed(
                program.id(), program.declared().posts(), program.declared().rosterTemplates());
    }

    private void seedAgain(String id) {
        if (enablements.enabled(id)) {
            programs.find(id).ifPresent(this::seed);
        }
    }

    /** The version that serves now does the work, whichever version declared it. */
    private void run(String id, String name) {
        if (!enablements.enabled(id)) {
            return;
        }
        programs.find(id).ifPresent(program -> program.declared().jobs().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .ifPresent(job -> program.task(job.task()).run()));
    }

    private static String rosterJob(String id) {
        return id + "/rosters";
    }

    private static String name(String id, ProgramJob job) {
        return id + "/job/" + job.name();
    }
}
