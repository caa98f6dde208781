package org.linli.volunteers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.spi.Needs;
import org.linli.spi.Page;
import org.linli.spi.People;

/** Where community workers keep their volunteers' papers. */
@ApplicationScoped
@Path("communities/{community}/volunteers")
@Produces(MediaType.APPLICATION_JSON)
public class VolunteersResource {

    private static final String MANAGE = "volunteers.manage";
    private static final Comparator<VolunteerView> BY_NAME = Comparator.comparing(
                    (VolunteerView view) -> view.account().name())
            .thenComparing(view -> view.id().toString());

    @Inject
    Volunteers volunteers;

    @Inject
    People people;

    /** By name; a community's volunteers are hundreds at most, so they are sorted here. */
    @GET
    @Needs(MANAGE)
    public Page<VolunteerView> list(
            @QueryParam("q") @Size(max = 60) @DefaultValue("") String wanted,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Slice slice = Slice.of(limit, cursor, 2);
        List<VolunteerView> found = named(wanted.strip().toLowerCase(Locale.ROOT)).stream()
                .sorted(BY_NAME)
                .filter(view -> isAfter(view, slice))
                .limit(slice.rows())
                .toList();
        Page<VolunteerView> page = slice.page(
                found, view -> List.of(view.account().name(), view.id().toString()));
        return new Page<>(withQualifications(page.items()), page.next());
    }

    @POST
    @Path("{volunteer}/qualifications")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(MANAGE)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = QualificationView.class)))
    public Response add(@PathParam("volunteer") UUID volunteer, @NotNull @Valid NewQualification shown) {
        return Response.status(Response.Status.CREATED)
                .entity(QualificationView.of(volunteers.add(volunteer, shown)))
                .build();
    }

    @DELETE
    @Path("{volunteer}/qualifications/{qualification}")
    @Needs(MANAGE)
    public void remove(@PathParam("volunteer") UUID volunteer, @PathParam("qualification") UUID qualification) {
        volunteers.remove(volunteer, qualification);
    }

    /** Whoever does not belong here any more has no name and is left out. */
    private List<VolunteerView> named(String wanted) {
        List<Volunteer> all = volunteers.all();
        Map<UUID, String> names =
                people.names(all.stream().map(Volunteer::account).toList());
        List<VolunteerView> found = new ArrayList<>();
        for (Volunteer volunteer : all) {
            String name = names.get(volunteer.account());
            if (name != null && name.toLowerCase(Locale.ROOT).contains(wanted)) {
                found.add(new VolunteerView(
                        volunteer.id(), new VolunteerView.AccountView(volunteer.account(), name), List.of()));
            }
        }
        return found;
    }

    private List<VolunteerView> withQualifications(List<VolunteerView> page) {
        Map<UUID, List<QualificationView>> held =
                volunteers.qualificationsOf(page.stream().map(VolunteerView::id).toList()).stream()
                        .collect(groupingBy(Qualification::volunteer, mapping(QualificationView::of, toList())));
        return page.stream()
                .map(view -> new VolunteerView(view.id(), view.account(), held.getOrDefault(view.id(), List.of())))
                .toList();
    }

    private static boolean isAfter(VolunteerView view, Slice slice) {
        int order = view.account().name().compareTo(slice.key(0, ""));
        return order > 0 || (order == 0 && view.id().toString().compareTo(slice.key(1, "")) > 0);
    }
}
