package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.jobs.Clocks;
import org.linli.spi.Caller;
import org.linli.spi.Needs;
import org.linli.spi.Page;
import org.linli.spi.People;

/** Time credits, 时间币: what a volunteer has, and what they give to neighbours who need no phone for it. */
@ApplicationScoped
@Transactional
@Path("communities/{community}/credits")
@Produces(MediaType.APPLICATION_JSON)
public class CreditsResource {

    private static final String OWN = "hours.own";
    private static final String CONFIRM = "hours.confirm";

    @Inject
    Credits credits;

    @Inject
    People people;

    @Inject
    Caller caller;

    /** The caller's own. */
    @GET
    @Needs(OWN)
    public CreditsView mine() {
        UUID account = caller.requireAccount();
        Credits.Purse purse = credits.of(account);
        return new CreditsView(
                purse.on(),
                purse.minutes(),
                purse.lapsing()
                        .map(lot -> new CreditsView.Lapsing(Clocks.local(lot.at()), lot.minutes()))
                        .orElse(null),
                views(credits.givenBy(account)));
    }

    /** Gives some of the caller's own to a neighbour. */
    @POST
    @Path("gifts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(OWN)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CreditGiftView.class)))
    public Response give(@NotNull @Valid NewCreditGift told) {
        return Response.status(Response.Status.CREATED)
                .entity(view(credits.give(caller.requireAccount(), told)))
                .build();
    }

    /** All gifts in one state, the newest first. */
    @GET
    @Path("gifts")
    @Needs(CONFIRM)
    public Page<CreditGiftView> gifts(
            @QueryParam("state") @DefaultValue("OPEN") CreditGift.State state,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @QueryParam("cursor") @Nullable String cursor) {
        Slice slice = Slice.of(limit, cursor, 1);
        return slice.page(
                views(credits.all(state, slice)), gift -> List.of(gift.id().toString()));
    }

    /** Notes that the neighbour was helped for it. */
    @POST
    @Path("gifts/{gift}/use")
    @Needs(CONFIRM)
    public CreditGiftView use(@PathParam("gift") UUID gift) {
        return view(credits.use(caller.requireAccount(), gift));
    }

    /** Gives it back to who gave it. */
    @POST
    @Path("gifts/{gift}/return")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(CONFIRM)
    public CreditGiftView giveBack(@PathParam("gift") UUID gift, @NotNull @Valid GiftReturn why) {
        return view(credits.giveBack(caller.requireAccount(), gift, why.reason()));
    }

    private CreditGiftView view(CreditGift gift) {
        return views(List.of(gift)).get(0);
    }

    private List<CreditGiftView> views(List<CreditGift> gifts) {
        Map<UUID, String> names =
                people.names(gifts.stream().map(CreditGift::giver).distinct().toList());
        return gifts.stream()
                .map(gift -> new CreditGiftView(
                        gift.id(),
                        gift.number(),
                        names.getOrDefault(gift.giver(), ""),
                        gift.recipient(),
                        gift.home(),
                        gift.minutes(),
                        gift.state(),
                        Clocks.local(gift.givenAt()),
                        gift.settledAt() == null ? null : Clocks.local(gift.settledAt()),
                        gift.reason()))
                .toList();
    }
}
