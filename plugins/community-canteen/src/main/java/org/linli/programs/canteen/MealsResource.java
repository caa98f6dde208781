package org.linli.programs.canteen;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Caller;
import org.linli.spi.Needs;
import org.linli.spi.Open;
import org.linli.spi.Page;
import org.linli.spi.Settings;

/** The canteen over HTTP. The path is where the host serves it. */
@Path("communities/{community}/programs/community-canteen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public final class MealsResource {

    private final Menu menu;
    private final MealOrders orders;
    private final CourierList couriers;
    private final Caller caller;
    private final Clock clock;
    private final Settings<CanteenSettings> settings;

    MealsResource(
            Menu menu,
            MealOrders orders,
            CourierList couriers,
            Caller caller,
            Clock clock,
            Settings<CanteenSettings> settings) {
        this.menu = menu;
        this.orders = orders;
        this.couriers = couriers;
        this.caller = caller;
        this.clock = clock;
        this.settings = settings;
    }

    @GET
    @Path("menu")
    @Open
    public Page<MenuDayView> week(@QueryParam("week") @Nullable LocalDate week) {
        return Page.of(menu.week(Days.orToday(week, "week", clock)));
    }

    @GET
    @Path("menu/{date}")
    @Needs(CanteenProgram.MENU)
    public MenuDayView day(@PathParam("date") LocalDate date) {
        return menu.day(Days.checked(date, "date"));
    }

    @PUT
    @Path("menu/{date}")
    @Needs(CanteenProgram.MENU)
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MenuDayView.class)))
    public Response plan(
            @PathParam("date") LocalDate date,
            @HeaderParam("If-Match")
                    @Pattern(
                            regexp = "\"\\d{1,9}\"",
                            message = "If-Match 要写成 \"版本号\"|If-Match has the form \"version\"")
                    @Nullable
                    String known,
            @NotNull(message = "请填写菜单|Say what is cooked") @Valid NewMenu wish) {
        Integer version = known == null ? null : Integer.valueOf(known.replace("\"", ""));
        MenuDayView planned = menu.plan(Days.checked(date, "date"), wish, version);
        return Response.ok(planned).tag(String.valueOf(planned.version())).build();
    }

    /** Takes the day off the menu. */
    @DELETE
    @Path("menu/{date}")
    @Needs(CanteenProgram.MENU)
    public void cancelDay(@PathParam("date") LocalDate date) {
        menu.cancel(Days.checked(date, "date"));
    }

    @POST
    @Path("orders")
    @Needs(CanteenProgram.ORDER)
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OrderView.class)))
    public Response order(@NotNull(message = "请填写订单|Say what to order") @Valid NewOrder wish) {
        Days.checked(wish.date(), "date");
        return Response.status(Response.Status.CREATED)
                .entity(view(orders.order(wish)))
                .build();
    }

    /** The caller's orders, the latest first. */
    @GET
    @Path("orders/mine")
    @Needs(CanteenProgram.ORDER)
    public Page<OrderView> mine(
            @QueryParam("limit")
                    @DefaultValue("50")
                    @Min(value = 1, message = "请填 1 到 200|Give 1 to 200")
                    @Max(value = 200, message = "请填 1 到 200|Give 1 to 200")
                    int limit,
            @QueryParam("cursor") @Nullable UUID cursor) {
        List<OrderView> found =
                orders.mine(limit + 1, cursor).stream().map(this::view).toList();
        return found.size() <= limit
                ? Page.of(found)
                : new Page<>(found.subList(0, limit), found.get(limit - 1).id().toString());
    }

    /** The caller's last order for themselves, with the door that was last delivered to; no content before the first. */
    @GET
    @Path("orders/last")
    @Needs(CanteenProgram.ORDER)
    public @Nullable LastOrder last() {
        return orders.last(EnumSet.allOf(MealMode.class)).map(this::withDoor).orElse(null);
    }

    private LastOrder withDoor(MealOrder last) {
        Eater whereTo = orders.last(EnumSet.of(MealMode.DELIVERY)).orElse(last).eater();
        return LastOrder.of(last, whereTo, settings.get());
    }

    @DELETE
    @Path("orders/{order}")
    @Needs(CanteenProgram.ORDER)
    public void cancel(@PathParam("order") UUID order) {
        orders.cancel(order);
    }

    @GET
    @Path("kitchen")
    @Needs(CanteenProgram.KITCHEN)
    public KitchenCount kitchen(@QueryParam("date") @Nullable LocalDate date) {
        LocalDate day = Days.orToday(date, "date", clock);
        boolean locked = !clock.instant().isBefore(settings.get().cutOff(day));
        return KitchenCount.of(day, orders.on(day), locked, caller.locale());
    }

    @GET
    @Path("couriers")
    @Needs(CanteenProgram.DELIVER)
    public Page<CourierStops> couriers(@QueryParam("date") @Nullable LocalDate date) {
        return Page.of(couriers.on(Days.orToday(date, "date", clock), orders::on));
    }

    private OrderView view(MealOrder order) {
        Instant now = clock.instant();
        return OrderView.of(order, settings.get(), now);
    }
}
