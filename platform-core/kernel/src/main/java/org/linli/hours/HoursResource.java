package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.EntityTag;
import org.linli.database.Slice;
import org.linli.spi.Caller;
import org.linli.spi.CommonProblem;
import org.linli.spi.Needs;
import org.linli.spi.Page;

/** The hours that people have served in a community: what waits, what was settled, and what volunteers tell of by themselves. */
@ApplicationScoped
@Transactional
@Path("communities/{community}/hours")
@Produces(MediaType.APPLICATION_JSON)
public class HoursResource {

    private static final String CONFIRM = "hours.confirm";
    private static final String OWN = "hours.own";

    @Inject
    Records records;

    @Inject
    Confirmations confirmations;

    @Inject
    Questions questions;

    @Inject
    Extras extras;

    @Inject
    Portrayals portrayals;

    @Inject
    Caller caller;

    /** What waits comes from the oldest on, what is settled from the newest. */
    @GET
    @Needs(CONFIRM)
    public Page<RecordView> list(
            @QueryParam("view") @DefaultValue("PENDING") Records.View view,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Slice slice = Slice.of(limit, cursor, 2);
        return slice.page(portrayals.of(records.in(view, slice)), Records::keys);
    }

    /** How many records wait for somebody at the desk. */
    @GET
    @Path("waiting")
    @Needs(CONFIRM)
    public Waiting waiting() {
        return new Waiting(records.count(Records.View.PENDING), records.count(Records.View.QUESTIONED));
    }

    /** Tells of a service that no roster knows of; it waits for a confirmation like every other. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(OWN)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RecordView.class)))
    public Response file(@NotNull @Valid ExtraService told) {
        return Response.status(Response.Status.CREATED)
                .entity(portrayals.of(extras.file(caller.requireAccount(), told)))
                .build();
    }

    /** Confirms many records at once. What cannot be confirmed, such as one's own hours, is answered with its reasons. */
    @POST
    @Path("confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(CONFIRM)
    public Confirmed confirm(@NotNull @Valid ToConfirm wanted) {
        Confirmations.Outcome outcome = confirmations.confirm(caller.requireAccount(), wanted.records());
        return new Confirmed(
                outcome.confirmed().stream().map(ServiceRecord::id).toList(),
                outcome.refused().stream()
                        .map(refused ->
                                new Confirmed.RefusedView(refused.record(), portrayals.refusals(refused.reasons())))
                        .toList());
    }

    /** A record with its history, for its volunteer and for those who confirm. */
    @GET
    @Path("{record}")
    @Needs("hours.view")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordHistory.class)))
    public Response one(@PathParam("record") UUID id) {
        ServiceRecord record = records.find(id)
                .filter(found -> caller.may(CONFIRM) || found.account().equals(caller.requireAccount()))
                .orElseThrow(CommonProblem::notFound);
        return tagged(record);
    }

    /** Puts minutes right by a booking against what was booked; 0 takes all of them back. */
    @POST
    @Path("{record}/correction")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(CONFIRM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordHistory.class)))
    public Response correct(
            @PathParam("record") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull @Valid Correction right) {
        return tagged(confirmations.correct(
                caller.requireAccount(), id, new EntityTag(seen), right.minutes(), right.reason()));
    }

    /** Doubts one's own record; a coordinator answers. */
    @POST
    @Path("{record}/question")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(OWN)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordHistory.class)))
    public Response ask(@PathParam("record") UUID id, @NotNull @Valid Question asked) {
        return tagged(questions.ask(caller.requireAccount(), id, asked.question()));
    }

    /** Answers a doubt, and puts the minutes right where they were wrong. */
    @POST
    @Path("{record}/answer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(CONFIRM)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = RecordHistory.class)))
    public Response answer(@PathParam("record") UUID id, @NotNull @Valid Reply reply) {
        return tagged(questions.answer(caller.requireAccount(), id, reply.answer(), reply.minutes()));
    }

    private Response tagged(ServiceRecord record) {
        records.flush();
        return Response.ok(portrayals.history(record))
                .header(HttpHeaders.ETAG, EntityTag.of(record.version()))
                .build();
    }

    /** How many records wait, and how many of them with a question. */
    public record Waiting(int pending, int questioned) {}
}
