package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** The caller's own shifts, wherever they are. */
@ApplicationScoped
@Path("me/sign-ups")
@Produces(MediaType.APPLICATION_JSON)
public class MySignUpsResource {

    @Inject
    MySignUps signUps;

    @Inject
    Caller caller;

    @GET
    @SignedIn
    public Page<SignUpView> list(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") @Nullable String cursor) {
        return signUps.of(caller.requireAccount(), caller.locale(), Slice.of(limit, cursor, 2));
    }
}
