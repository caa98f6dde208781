package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.identity.Permissions;
import org.linli.jobs.Jobs;
import org.linli.rosters.Rosters;
import org.linli.spi.Permission;
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

    /** Puts a version to work, in the place of the one that served before. */
    void begin(Program program, Optional<Program> before) {
        String id = program.id();
        permissions.declare(program.declared().permissions());
        for (ProgramJob job : program.declared().jobs()) {
            String name = job.name();
            jobs.dailyInEach(name(id, name), job.at(), () -> survey.communities(id), () -> run(id, name));
        }
        before.ifPresent(old -> withdrawDropped(id, old.declared(), program.declared()));
    }

    private void withdrawDropped(String id, Declared old, Declared fresh) {
        Set<String> names = fresh.permissions().stream().map(Permission::name).collect(Collectors.toSet());
        permissions.withdraw(old.permissions().stream()
                .filter(permission -> !names.contains(permission.name()))
                .collect(Collectors.toSet()));
        Set<String> dropped = jobNames(old);
        dropped.removeAll(jobNames(fresh));
        dropped.forEach(name -> jobs.withdraw(name(id, name)));
    }

    void end(Program program) {
        permissions.withdraw(program.declared().permissions());
        jobNames(program.declared()).forEach(name -> jobs.withdraw(name(program.id(), name)));
    }

    private static Set<String> jobNames(Declared declared) {
        return declared.jobs().stream().map(ProgramJob::name).collect(Collectors.toSet());
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
        programs.enter(id).ifPresent(program -> {
            try {
                run(program, name);
            } finally {
                program.leave();
            }
        });
    }

    private static void run(Program program, String name) {
        program.declared().jobs().stream()
                .filter(job -> job.name().equals(name))
                .findFirst()
                .ifPresent(job -> program.task(job.task()).run());
    }

    private static String name(String id, String job) {
        return id + "/job/" + job;
    }
}
