package org.linli.hours;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.EntityTag;
import org.linli.spi.Needs;

/** What a community sets about hours. */
@ApplicationScoped
@Path("communities/{community}/hours-settings")
@Produces(MediaType.APPLICATION_JSON)
public class HoursSettingsResource {

    private static final String MANAGE = "hours.manage";

    @Inject
    HoursRules rules;

    @GET
    @Needs(MANAGE)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HoursSettingsView.class)))
    public Response read() {
        return tagged(rules.view());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(MANAGE)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = HoursSettingsView.class)))
    public Response change(
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen, @NotNull @Valid NewHoursSettings wanted) {
        return tagged(rules.change(new EntityTag(seen), wanted.stars(), wanted.rules()));
    }

    private static Response tagged(HoursSettingsView view) {
        return Response.ok(view)
                .header(HttpHeaders.ETAG, EntityTag.of(view.version()))
                .build();
    }
}
