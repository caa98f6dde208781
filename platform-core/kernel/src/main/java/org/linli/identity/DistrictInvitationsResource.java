package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.linli.spi.CommonProblem;
import org.linli.spi.Needs;
import org.linli.spi.PlaceKind;
import org.linli.tenancy.CommunityDirectory;

/** Inviting people into a district's bureau. */
@Path("districts/{district}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DistrictInvitationsResource {

    @Inject
    Invitations invitations;

    @Inject
    CommunityDirectory directory;

    @POST
    @Needs("districts.manage")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response send(
            @PathParam("district") String district, @NotNull @Valid InvitationWish wish, @Context UriInfo uri) {
        if (directory.nameOf(PlaceKind.DISTRICT, district).isEmpty()) {
            throw CommonProblem.notFound();
        }
        InvitationView sent = invitations.send(
                wish.into(Place.district(district)), wish, token -> InvitationsResource.link(uri, token));
        return Response.status(Response.Status.CREATED).entity(sent).build();
    }
}
