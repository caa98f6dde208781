package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.linli.spi.Open;

/** Signing in and out. */
@Path("session")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class SessionResource {

    @Inject
    SignIns signIns;

    @Inject
    Sessions sessions;

    @Inject
    Portraits portraits;

    @Inject
    SessionCookie cookie;

    @Inject
    ClientAddress address;

    @Inject
    CurrentCaller caller;

    @POST
    @Open
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeView.class)))
    public Response signIn(@NotNull @Valid Credentials credentials) {
        String token = signIns.signIn(credentials.login(), credentials.password(), address.current());
        return Response.status(Response.Status.CREATED)
                .cookie(cookie.of(token))
                .entity(portraits.of(sessions.find(token).orElseThrow(), caller.locale()))
                .build();
    }

    @DELETE
    @Open
    @APIResponse(responseCode = "204")
    public Response signOut() {
        caller.person().ifPresent(sessions::end);
        return Response.noContent().cookie(cookie.none()).build();
    }
}
