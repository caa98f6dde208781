package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.spi.Open;
import org.linli.spi.Page;

/** Where a neighbour finds their community, before they have signed in anywhere. */
@Path("communities")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class CommunitiesResource {

    @Inject
    Communities communities;

    @GET
    @Open
    public Page<FoundCommunity> find(
            @QueryParam("q") @DefaultValue("") @Size(max = 60) String wanted,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return communities.find(wanted, Slice.of(limit, cursor, 1));
    }
}
