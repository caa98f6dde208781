package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.linli.identity.CurrentCaller;
import org.linli.identity.SignedIn;
import org.linli.spi.CommonProblem;

/** How far the caller's own import has come, under the key that it was sent with. */
@Path("imports/{key}")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class ImportsResource {

    @Inject
    ImportProgress progress;

    @Inject
    CurrentCaller caller;

    @GET
    @SignedIn
    public ProgressView progress(@PathParam("key") String key) {
        return progress.find(caller.requireAccount(), key).orElseThrow(CommonProblem::notFound);
    }
}
