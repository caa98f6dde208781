package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Caller;
import org.linli.spi.Needs;
import org.linli.spi.Open;
import org.linli.spi.Page;

/** The programs of a community, and the way to each one's own resource. */
@Path("communities/{community}/programs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ProgramsResource {

    @Inject
    CommunityPrograms programs;

    @Inject
    ProgramGate gate;

    @Inject
    Caller caller;

    @GET
    @Open
    public Page<ProgramView> list() {
        return Page.of(programs.list(caller.may("programs.view")));
    }

    /** The path has a pattern so that Jersey keeps it apart from the locator of the same shape. */
    @PUT
    @Path("{program: [a-z0-9-]+}")
    @Needs("programs.manage")
    public ProgramView put(@PathParam("program") String program, @NotNull @Valid Wish wish) {
        return programs.put(program, wish.state(), wish.settings());
    }

    /** The program's own resource. */
    @Path("{program}")
    public Object program(@PathParam("program") String program) {
        return gate.enter(program);
    }

    /**
     * How the community wants a program.
     *
     * @param settings null to leave them as they are
     */
    public record Wish(
            @NotNull Enablement.State state, @Nullable JsonObject settings) {}
}
