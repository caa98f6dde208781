package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Caller;
import org.linli.spi.CommonProblem;
import org.linli.spi.Needs;
import org.linli.spi.Page;
import org.linli.spi.ProblemException;

/** The operator's programs: install, upgrade, remove, purge. */
@Path("programs")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InstalledProgramsResource {

    @Inject
    Programs programs;

    @Inject
    InstalledPrograms installed;

    @Inject
    Caller caller;

    @GET
    @Needs("programs.install")
    public Page<InstalledProgramView> list() {
        return Page.of(installed.all().stream().map(this::view).toList());
    }

    @POST
    @Consumes("application/java-archive")
    @Needs("programs.install")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = InstalledProgramView.class)))
    public Response install(@HeaderParam("Linli-Signature") @Nullable String signature, InputStream body)
            throws IOException {
        byte[] jar = body.readNBytes(ProgramJar.LARGEST + 1);
        if (jar.length > ProgramJar.LARGEST) {
            throw new ProblemException(CommonProblem.TOO_LARGE, "50 MB");
        }
        return Response.status(Response.Status.CREATED)
                .entity(view(programs.install(jar, signature)))
                .build();
    }

    @DELETE
    @Path("{program: [a-z0-9-]{1,40}}")
    @Needs("programs.install")
    public void remove(@PathParam("program") String program) {
        programs.remove(program);
    }

    @DELETE
    @Path("{program: [a-z0-9-]{1,40}}/data")
    @Needs("programs.install")
    public void purge(@PathParam("program") String program) {
        installed.purge(program);
    }

    private InstalledProgramView view(InstalledProgram program) {
        return new InstalledProgramView(
                program.id(),
                program.version(),
                programs.find(program.id())
                        .map(running -> running.declared().name().in(caller.locale()))
                        .orElse(program.id()),
                program.state().name(),
                Optional.ofNullable(program.reason())
                        .map(reason -> reason.in(caller.locale()))
                        .orElse(null),
                program.changedAt());
    }

    /** A program as the operator sees it. */
    public record InstalledProgramView(
            String id,
            String version,
            String name,
            String state,
            @Nullable String reason,
            Instant changedAt) {}
}
