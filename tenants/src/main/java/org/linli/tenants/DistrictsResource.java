package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.identity.CurrentCaller;
import org.linli.spi.Needs;
import org.linli.spi.Page;

/** The districts of the installation. */
@Path("districts")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DistrictsResource {

    @Inject
    Districts districts;

    @Inject
    Imports imports;

    @Inject
    CurrentCaller caller;

    @GET
    @Needs("tenants.view")
    public Page<DistrictView> list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return districts.list(caller.requirePerson().roles(), Slice.of(limit, cursor, 1));
    }

    @POST
    @Needs("districts.manage")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = DistrictView.class)))
    public Response add(@NotNull @Valid NewDistrict district) {
        return Response.status(Response.Status.CREATED)
                .entity(districts.add(district.code(), district.name()))
                .build();
    }

    @POST
    @Path("import")
    @Needs("districts.manage")
    @Consumes({Imports.CSV, Imports.XLSX})
    public ImportReport importAll(
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream file) {
        return imports.run(file, "", dryRun, key);
    }
}
