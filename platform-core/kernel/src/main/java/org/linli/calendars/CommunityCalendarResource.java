package org.linli.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.Clocks;
import org.linli.spi.Caller;
import org.linli.spi.Needs;
import org.linli.spi.Page;
import org.linli.spi.Texts;

/** The special days that hold in a community, for its roster. */
@ApplicationScoped
@Transactional
@Path("communities/{community}/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CommunityCalendarResource {

    private static final int USUAL = 13;
    private static final int LONGEST = 400;

    @Inject
    Calendars calendars;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Why a day is marked. */
    public enum Mark {
        HOLIDAY,
        WORKDAY,
        SCHOOL_HOLIDAY
    }

    /** A day and what it is for. */
    public record MarkedDay(LocalDate day, Mark mark, String name) {}

    /** From today on for two weeks, unless said otherwise; both days are included, at most 400. */
    @GET
    @Needs("rosters.view")
    public Page<MarkedDay> between(
            @QueryParam("from") @Nullable LocalDate from, @QueryParam("to") @Nullable LocalDate to) {
        LocalDate first = from == null ? LocalDate.ofInstant(clock.instant(), Clocks.ZONE) : from;
        LocalDate end = to == null ? first.plusDays(USUAL) : to;
        LocalDate last = end.isAfter(first.plusDays(LONGEST)) ? first.plusDays(LONGEST) : end;
        if (last.isBefore(first)) {
            return Page.of(Stream.<MarkedDay>empty().toList());
        }
        DistrictCalendar calendar = calendars.here(first, last);
        Locale locale = caller.locale();
        return Page.of(first.datesUntil(last.plusDays(1))
                .flatMap(day -> marks(calendar, day, locale))
                .toList());
    }

    private static Stream<MarkedDay> marks(DistrictCalendar calendar, LocalDate day, Locale locale) {
        return Stream.of(
                        calendar.holiday(day).map(off -> new MarkedDay(day, Mark.HOLIDAY, name(off.name(), locale))),
                        calendar.workday(day).map(work -> new MarkedDay(day, Mark.WORKDAY, name(work.name(), locale))),
                        calendar.schoolHoliday(day)
                                .map(school -> new MarkedDay(day, Mark.SCHOOL_HOLIDAY, name(school, locale))))
                .flatMap(found -> found.stream());
    }

    private static String name(Texts texts, Locale locale) {
        return texts.in(locale);
    }
}
