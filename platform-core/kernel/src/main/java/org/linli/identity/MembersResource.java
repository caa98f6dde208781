package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.spi.Needs;
import org.linli.spi.Page;
import org.linli.spi.Role;

/** Who belongs to a community. */
@Path("communities/{community}/members")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class MembersResource {

    @Inject
    Members members;

    @Inject
    Memberships memberships;

    @GET
    @Needs("members.view")
    public Page<MemberView> list(
            @QueryParam("role") @Nullable Role role,
            @QueryParam("q") @DefaultValue("") @Size(max = 60) String wanted,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return members.list(role, wanted, Slice.of(limit, cursor, 1));
    }

    @DELETE
    @Path("{member}")
    @Needs("members.invite")
    public void end(@PathParam("member") UUID member) {
        memberships.end(member);
    }
}
