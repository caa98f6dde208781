package org.linli.programs;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Configuration;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.tenancy.Tenancy;

/**
 * The way into a program over HTTP: it must serve, and be enabled in the community, and who asks must have been let in, before
 * anything of it is asked.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 50)
@ApplicationScoped
public class ProgramGate implements ContainerRequestFilter {

    private static final ThreadLocal<@Nullable Program> ENTERED = new ThreadLocal<>();

    @Inject
    Programs programs;

    @Inject
    Enablements enablements;

    @Inject
    Tenancy tenancy;

    @Inject
    Leaks leaks;

    @Context
    ResourceContext resources;

    @Context
    Configuration configuration;

    /** Goes to the program's resource; what it may answer is decided by the filters that follow. */
    Object enter(String id) {
        Program program = programs.enter(id).orElseThrow(CommonProblem::notFound);
        ENTERED.set(program);
        return program.resource();
    }

    /** After the caller's permission was checked: whether the community has the program switched on. */
    @Override
    public void filter(ContainerRequestContext request) {
        Program program = ENTERED.get();
        if (program == null) {
            return;
        }
        leaks.lookAround(request, resources, configuration);
        Enablement enablement = tenancy.current()
                .flatMap(community -> enablements.of(program.id()))
                .orElseThrow(CommonProblem::notFound);
        if (enablement.state() != Enablement.State.ENABLED) {
            throw new ProblemException(CommonProblem.CLOSED);
        }
    }

    /** JSON by the program that the request has entered, if it has entered one. */
    public Optional<Jsonb> json() {
        return Optional.ofNullable(ENTERED.get()).map(Program::json);
    }

    /** Goes out again, at the very end of a request. */
    public void leave() {
        Program program = ENTERED.get();
        if (program != null) {
            ENTERED.remove();
            program.leave();
        }
    }
}
