package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.linli.spi.Needs;

/** The picture of a community's seal on its certificates. */
@ApplicationScoped
@Path("communities/{community}/seal")
public class SealResource {

    private static final String MANAGE = "hours.manage";
    private static final String PNG = "image/png";

    @Inject
    Seals seals;

    /** The one that was uploaded, else the one that is drawn. */
    @GET
    @Produces(PNG)
    @Needs(MANAGE)
    @APIResponse(
            responseCode = "200",
            content = @Content(mediaType = PNG, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response picture() {
        return Response.ok(seals.picture())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** A PNG of 100 to 1200 pixels each way, at most 1 MB. */
    @PUT
    @Consumes(PNG)
    @Needs(MANAGE)
    public void put(InputStream image) throws IOException {
        seals.put(image.readNBytes(SealPicture.LARGEST_BYTES + 1));
    }

    /** Goes back to the one that is drawn. */
    @DELETE
    @Needs(MANAGE)
    public void remove() {
        seals.remove();
    }
}
