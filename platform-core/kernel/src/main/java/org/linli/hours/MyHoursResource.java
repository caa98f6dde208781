package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.identity.SignedIn;
import org.linli.spi.Caller;
import org.linli.spi.Page;

/** The caller's own hours in all their communities. */
@ApplicationScoped
@Path("me/hours")
@Produces(MediaType.APPLICATION_JSON)
public class MyHoursResource {

    @Inject
    MyHours hours;

    @Inject
    Caller caller;

    /** Sums in minutes; of one year where it is named, and by year always of all. */
    @GET
    @SignedIn
    public MyHoursView sums(@QueryParam("year") @Min(1950) @Max(2199) @Nullable Integer year) {
        return hours.sums(caller.requireAccount(), year);
    }

    /** One by one, the newest first. */
    @GET
    @Path("records")
    @SignedIn
    public Page<RecordView> records(
            @QueryParam("year") @Min(1950) @Max(2199) @Nullable Integer year,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return hours.records(caller.requireAccount(), year, Slice.of(limit, cursor, 2));
    }
}
