package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.EntityTag;
import org.linli.spi.Needs;
import org.linli.spi.Open;
import org.linli.tenancy.Tenancy;

/** One community. */
@Path("communities/{community}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommunityResource {

    @Inject
    Communities communities;

    @Inject
    Tenancy tenancy;

    @GET
    @Open
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommunityView.class)))
    public Response get() {
        return tagged(communities.view(tenancy.require().code()));
    }

    @PUT
    @Needs("tenants.manage")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CommunityView.class)))
    public Response edit(@HeaderParam("If-Match") @Nullable String seen, @NotNull @Valid CommunityEdit edit) {
        return tagged(communities.edit(tenancy.require(), new EntityTag(seen), edit));
    }

    private static Response tagged(CommunityView view) {
        return Response.ok(view).header("ETag", EntityTag.of(view.version())).build();
    }
}
