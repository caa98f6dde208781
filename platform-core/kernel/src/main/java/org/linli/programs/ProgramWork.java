package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.linli.identity.Permissions;
import org.linli.jobs.Jobs;
import org.linli.rosters.Rosters;
import org.linli.spi.ProgramJob;
import org.linli.tenancy.ProgramSurvey;

/** Puts a program's permissions, shifts and jobs to work while it serves, in the communities that have enabled it. */
@ApplicationScoped
class ProgramWork {

    @Inject
    Permissions permissions;

    @Inject
    Jobs jobs;

    @Inject
    Rosters rosters;

    @Inject
    ProgramSurvey survey;

    @Inject
    Enablements enablements;

    @Inject
    Programs programs;

    void begin(Program program) {
        String id = program.id();
        permissions.declare(program.declared().permissions());
        for (ProgramJob job : program.declared().jobs()) {
            jobs.dailyInEach(name(id, job), job.at(), () -> survey.communities(id), () -> run(id, job.name()));
        }
    }

    void end(Program program) {
        permissions.withdraw(program.declared().permissions());
        program.declared().jobs().forEach(job -> jobs.withdraw(name(program.id(), job)));
    }

    /** Makes the posts and the shifts of this and the next week in the current community; again changes nothing. */
    void seed(Program program) {
        rosters.seed(
                program.id(), program.declared().posts(), program.declared().rosterTemplates());
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

    private static String name(String id, ProgramJob job) {
        return id + "/job/" + job.name();
    }
}
