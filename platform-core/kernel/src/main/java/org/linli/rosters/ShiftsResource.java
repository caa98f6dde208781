package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.EntityTag;
import org.linli.database.Slice;
import org.linli.spi.Caller;
import org.linli.spi.CurrentCommunity;
import org.linli.spi.Needs;
import org.linli.spi.Open;
import org.linli.spi.Page;

/** The shifts of a community and the people on them. */
@ApplicationScoped
@Path("communities/{community}/shifts")
@Produces(MediaType.APPLICATION_JSON)
public class ShiftsResource {

    private static final String MANAGE = "rosters.manage";

    @Inject
    Board board;

    @Inject
    Planning planning;

    @Inject
    SignUps signUps;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    CurrentCommunity community;

    /** From today on for two weeks, unless said otherwise; both days are included. */
    @GET
    @Open
    public Page<ShiftView> list(
            @QueryParam("from") @Nullable LocalDate from,
            @QueryParam("to") @Nullable LocalDate to,
            @QueryParam("program") @Nullable String program,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return board.between(Days.of(from, to, clock.instant()), program, Slice.of(limit, cursor, 2));
    }

    @GET
    @Path("{shift}")
    @Open
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShiftView.class)))
    public Response one(@PathParam("shift") UUID shift) {
        return tagged(Response.ok(), board.one(shift));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(MANAGE)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ShiftView.class)))
    public Response add(@NotNull @Valid NewShift wanted) {
        return tagged(Response.status(Response.Status.CREATED), view(planning.add(wanted)));
    }

    @PUT
    @Path("{shift}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(MANAGE)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShiftView.class)))
    public Response change(
            @PathParam("shift") UUID shift,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull @Valid EditedShift wanted) {
        return tagged(Response.ok(), view(planning.change(shift, new EntityTag(seen), wanted)));
    }

    @POST
    @Path("{shift}/cancellation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(MANAGE)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ShiftView.class)))
    public Response cancel(@PathParam("shift") UUID shift, @NotNull @Valid Cancellation why) {
        return tagged(Response.ok(), view(planning.cancel(shift, why.reason())));
    }

    @GET
    @Path("{shift}/sign-ups")
    @Needs("rosters.people")
    public Page<PersonOnShift> people(@PathParam("shift") UUID shift) {
        return Page.of(board.people(shift));
    }

    @POST
    @Path("{shift}/sign-ups")
    @Needs(Board.SIGN_UP)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = SignUpView.class)))
    public Response signUp(@PathParam("shift") UUID shift) {
        SignUps.Outcome outcome = signUps.signUp(caller.requireAccount(), shift);
        return Response.status(Response.Status.CREATED)
                .entity(SignUpView.of(
                        outcome.signUp(), outcome.offer(), outcome.position(), community, caller.locale()))
                .build();
    }

    @DELETE
    @Path("{shift}/sign-ups/{signUp}")
    @Needs(Board.SIGN_UP)
    public void withdraw(@PathParam("shift") UUID shift, @PathParam("signUp") UUID signUp) {
        signUps.withdraw(caller.requireAccount(), shift, signUp);
    }

    private ShiftView view(Offer offer) {
        return board.seen(List.of(offer)).get(0);
    }

    private static Response tagged(Response.ResponseBuilder answer, ShiftView view) {
        return answer.header(HttpHeaders.ETAG, EntityTag.of(view.version()))
                .entity(view)
                .build();
    }
}
