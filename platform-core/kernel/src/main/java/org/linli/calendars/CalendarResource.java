package org.linli.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.time.Month;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.linli.database.EntityTag;
import org.linli.jobs.Clocks;
import org.linli.spi.Caller;
import org.linli.spi.Needs;

/** The holidays of a district, kept by its bureau. */
@ApplicationScoped
@Transactional
@Path("districts/{district}/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarResource {

    private static final String MANAGE = "calendars.manage";

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** A year's special days: the country's and what the district says of them. This year unless said otherwise. */
    @GET
    @Needs("calendars.view")
    public CalendarView year(
            @PathParam("district") String district, @QueryParam("year") @Nullable @Min(2000) @Max(2999) Integer year) {
        int wanted =
                year == null ? LocalDate.ofInstant(clock.instant(), Clocks.ZONE).getYear() : year;
        LocalDate first = LocalDate.of(wanted, Month.JANUARY, 1);
        LocalDate last = LocalDate.of(wanted, Month.DECEMBER, 31);
        return new CalendarView(
                wanted,
                NationalDays.knows(wanted),
                days(district, first, last),
                calendars.schoolHolidays(district, first, last).stream()
                        .map(CalendarView.SchoolHolidayView::of)
                        .toList());
    }

    /** Says what a day is in this district, before what the whole country has. */
    @PUT
    @Path("days/{day}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(MANAGE)
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = CalendarView.DayView.class)))
    public Response put(
            @PathParam("district") String district,
            @PathParam("day") LocalDate day,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String seen,
            @NotNull @Valid WantedDay wanted) {
        DistrictDay put = calendars.put(district, day, new EntityTag(seen), wanted);
        return Response.ok(CalendarView.DayView.of(put, caller.locale()))
                .header(HttpHeaders.ETAG, EntityTag.of(put.version()))
                .build();
    }

    /** Takes back what the district says of a day. */
    @DELETE
    @Path("days/{day}")
    @Needs(MANAGE)
    public void remove(@PathParam("district") String district, @PathParam("day") LocalDate day) {
        calendars.remove(district, day);
    }

    @POST
    @Path("school-holidays")
    @Consumes(MediaType.APPLICATION_JSON)
    @Needs(MANAGE)
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = CalendarView.SchoolHolidayView.class)))
    public Response addSchoolHoliday(
            @PathParam("district") String district, @NotNull @Valid WantedSchoolHoliday wanted) {
        return Response.status(Response.Status.CREATED)
                .entity(CalendarView.SchoolHolidayView.of(calendars.add(district, wanted)))
                .build();
    }

    @DELETE
    @Path("school-holidays/{holiday}")
    @Needs(MANAGE)
    public void removeSchoolHoliday(@PathParam("district") String district, @PathParam("holiday") UUID holiday) {
        calendars.removeSchoolHoliday(district, holiday);
    }

    private List<CalendarView.DayView> days(String district, LocalDate first, LocalDate last) {
        Locale locale = caller.locale();
        List<DistrictDay> own = calendars.days(district, first, last);
        Set<LocalDate> changed = own.stream().map(DistrictDay::day).collect(Collectors.toSet());
        return Stream.concat(
                        NationalDays.between(first, last).stream()
                                .filter(day -> !changed.contains(day.day()))
                                .map(day -> CalendarView.DayView.of(day, locale)),
                        own.stream().map(day -> CalendarView.DayView.of(day, locale)))
                .sorted(Comparator.comparing(CalendarView.DayView::day))
                .toList();
    }
}
