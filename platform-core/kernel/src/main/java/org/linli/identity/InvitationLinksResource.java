package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.linli.spi.Open;

/** Following an invitation, for whoever holds its link. */
@Path("invitations/{token}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InvitationLinksResource {

    @Inject
    Invitations invitations;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Portraits portraits;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentCaller caller;

    @GET
    @Open
    public OfferView offer(@PathParam("token") String token) {
        Invitation invitation = invitations.open(token);
        return new OfferView(
                portraits.place(invitation.held().place(), caller.locale()),
                invitation.held().role(),
                invitation.name(),
                invitation.expiresAt());
    }

    @POST
    @Path("acceptance")
    @Open
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeView.class)))
    public Response accept(@PathParam("token") String token, @NotNull @Valid Acceptance acceptance) {
        Invitation invitation = invitations.open(token);
        return caller.person().isPresent() && acceptance.saysNothing()
                ? join(invitation, caller.requirePerson())
                : register(invitation, acceptance);
    }

    private Response join(Invitation invitation, Person person) {
        invitations.follow(invitation, person.account());
        return answer(sessions.again(person)).build();
    }

    private Response register(Invitation invitation, Acceptance acceptance) {
        Acceptance.Complete complete = acceptance.complete();
        UUID account = accounts.open(complete.login(), acceptance.phone(), complete.name(), complete.password());
        invitations.follow(invitation, account);
        String session = sessions.open(account);
        return answer(sessions.find(session).orElseThrow())
                .cookie(cookie.of(session))
                .build();
    }

    private Response.ResponseBuilder answer(Person person) {
        return Response.status(Response.Status.CREATED).entity(portraits.of(person, caller.locale()));
    }
}
