package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.EntityTag;
import org.linli.database.Slice;
import org.linli.identity.CurrentCaller;
import org.linli.identity.Place;
import org.linli.spi.CommonProblem;
import org.linli.spi.Needs;
import org.linli.spi.Page;
import org.linli.spi.PlaceKind;

/** The communities of one district. */
@Path("districts/{district}/communities")
@Produces(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class DistrictCommunitiesResource {

    @Inject
    Communities communities;

    @Inject
    Directory directory;

    @Inject
    Imports imports;

    @Inject
    CurrentCaller caller;

    /** A street's office sees its own street. */
    @GET
    @Needs("tenants.view")
    public Page<ListedCommunity> list(
            @PathParam("district") String district,
            @QueryParam("q") @DefaultValue("") @Size(max = 60) String wanted,
            @QueryParam("street") @DefaultValue("") String street,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        requireKnown(district);
        Slice slice = Slice.of(limit, cursor, 1);
        String within = street.isEmpty() ? district : street;
        if (!within.startsWith(district) || (!street.isEmpty() && !Codes.isStreet(street))) {
            throw CommonProblem.notFound();
        }
        if (caller.may("tenants.view", Place.district(district))) {
            return communities.list(within, wanted, slice);
        }
        return communities.list(ownStreet(district, street), wanted, slice);
    }

    private String ownStreet(String district, String wanted) {
        return caller.requirePerson().roles().stream()
                .map(held -> held.place())
                .filter(place ->
                        place.kind() == PlaceKind.STREET && place.code().startsWith(district))
                .map(Place::code)
                .filter(code -> wanted.isEmpty() || code.equals(wanted))
                .findFirst()
                .orElseThrow(CommonProblem::notFound);
    }

    @POST
    @Needs("tenants.manage")
    @Consumes(MediaType.APPLICATION_JSON)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CommunityView.class)))
    public Response add(@PathParam("district") String district, @NotNull @Valid NewCommunity community) {
        requireKnown(district);
        CommunityView added = communities.add(district, community);
        return Response.status(Response.Status.CREATED)
                .header("ETag", EntityTag.of(added.version()))
                .entity(added)
                .build();
    }

    @POST
    @Path("import")
    @Needs("tenants.manage")
    @Consumes({Imports.CSV, Imports.XLSX})
    public ImportReport importAll(
            @PathParam("district") String district,
            @QueryParam("dryRun") @DefaultValue("false") boolean dryRun,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            InputStream file) {
        requireKnown(district);
        return imports.run(file, district, dryRun, key);
    }

    private void requireKnown(String district) {
        if (directory.nameOf(PlaceKind.DISTRICT, district).isEmpty()) {
            throw CommonProblem.notFound();
        }
    }
}
