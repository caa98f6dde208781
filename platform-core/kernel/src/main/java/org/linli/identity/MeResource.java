package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is the caller's own. */
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MeResource {

    @Inject
    SignIns signIns;

    @Inject
    Sessions sessions;

    @Inject
    Portraits portraits;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentCaller caller;

    @GET
    @SignedIn
    public MeView me() {
        return portraits.of(caller.requirePerson(), caller.locale());
    }

    @PUT
    @Path("password")
    @SignedIn
    @Consumes(MediaType.APPLICATION_JSON)
    public void changePassword(@NotNull @Valid PasswordChange change) {
        signIns.changePassword(change.current(), change.replacement());
    }

    @DELETE
    @Path("sessions")
    @SignedIn
    @APIResponse(responseCode = "204")
    public Response signOutEverywhere() {
        sessions.endAll(caller.requireAccount());
        return Response.noContent().cookie(cookie.none()).build();
    }
}
