package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.linli.spi.Open;

/** What the programs of a community show to the caller; the same as in the page that the server writes. */
@Path("communities/{community}/ui")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class UiResource {

    @Inject
    Boot boot;

    @GET
    @Open
    public JsonObject ui() {
        return boot.ui();
    }
}
