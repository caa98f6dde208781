package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.spi.Needs;
import org.linli.spi.Page;
import org.linli.tenancy.Tenancy;

/** Inviting people into a community. */
@Path("communities/{community}/invitations")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class InvitationsResource {

    @Inject
    Invitations invitations;

    @Inject
    Tenancy tenancy;

    @GET
    @Needs("members.invite")
    public Page<InvitationView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return invitations.list(here(), Slice.of(limit, cursor, 1));
    }

    @POST
    @Needs("members.invite")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = InvitationView.class)))
    public Response send(@NotNull @Valid InvitationWish wish, @Context UriInfo uri) {
        InvitationView sent = invitations.send(wish.into(here()), wish, token -> link(uri, token));
        return Response.status(Response.Status.CREATED).entity(sent).build();
    }

    @DELETE
    @Path("{invitation}")
    @Needs("members.invite")
    public void revoke(@PathParam("invitation") UUID invitation) {
        invitations.revoke(here(), invitation);
    }

    private Place here() {
        return Place.community(tenancy.require().code());
    }

    /** The page that greets whoever follows the link, on the address by which the sender came. */
    static String link(UriInfo uri, String token) {
        return uri.getBaseUri().resolve("/invitation/" + token).toString();
    }
}
