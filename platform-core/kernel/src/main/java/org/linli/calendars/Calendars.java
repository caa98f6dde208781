package org.linli.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.database.EntityTag;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;
import org.linli.tenancy.Everywhere;
import org.linli.tenancy.Tenancy;

/** The calendars of the districts, and what their bureaus change of them. */
@ApplicationScoped
@Transactional
public class Calendars {

    private static final int LONGEST_SCHOOL_HOLIDAY = 120;
    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2999, 12, 31);

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    /** The calendar that holds in the current community, from one day to another, both included. */
    public DistrictCalendar here(LocalDate from, LocalDate to) {
        return of(tenancy.require().district(), from, to);
    }

    /** A district's calendar from one day to another, both included. */
    public DistrictCalendar of(String district, LocalDate from, LocalDate to) {
        return new DistrictCalendar(
                NationalDays.between(from, to),
                days(district, from, to).stream().map(DistrictDay::special).toList(),
                schoolHolidays(district, from, to).stream()
                        .map(school -> new DistrictCalendar.Closed(
                                school.firstDay(), school.lastDay(), Texts.of(school.name(), school.name())))
                        .toList());
    }

    List<DistrictDay> days(String district, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select d from DistrictDay d where d.district = :district and d.day between :from and :to"
                                + " order by d.day",
                        DistrictDay.class)
                .setParameter("district", district)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<SchoolHoliday> schoolHolidays(String district, LocalDate from, LocalDate to) {
        return entities.createQuery(
                        "select s from SchoolHoliday s where s.district = :district and s.firstDay <= :to"
                                + " and s.lastDay >= :from order by s.firstDay, s.id",
                        SchoolHoliday.class)
                .setParameter("district", district)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    /** Says what a day is in this district; saying it again replaces it. */
    DistrictDay put(String district, LocalDate day, EntityTag seen, WantedDay wanted) {
        checkRange("day", day);
        Optional<DistrictDay> known = days(district, day, day).stream().findFirst();
        known.ifPresent(old -> {
            seen.check(old.version());
            old.change(wanted);
        });
        DistrictDay put = known.orElseGet(() -> {
            DistrictDay added = new DistrictDay(district, day, wanted);
            entities.persist(added);
            return added;
        });
        entities.flush();
        return put;
    }

    /** Takes back what was said of a day in this district. */
    void remove(String district, LocalDate day) {
        entities.remove(days(district, day, day).stream().findFirst().orElseThrow(CommonProblem::notFound));
    }

    SchoolHoliday add(String district, WantedSchoolHoliday wanted) {
        checkRange("firstDay", wanted.firstDay());
        checkRange("lastDay", wanted.lastDay());
        if (wanted.lastDay().isBefore(wanted.firstDay())) {
            throw bad("lastDay", Texts.of("最后一天不能早于第一天", "The last day cannot be before the first"));
        }
        if (wanted.lastDay().isAfter(wanted.firstDay().plusDays(LONGEST_SCHOOL_HOLIDAY))) {
            throw bad("lastDay", Texts.of("假期最长 120 天，请检查日期", "A holiday lasts 120 days at most; check the dates"));
        }
        SchoolHoliday added = new SchoolHoliday(district, wanted);
        entities.persist(added);
        return added;
    }

    void removeSchoolHoliday(String district, UUID id) {
        entities.remove(Optional.ofNullable(entities.find(SchoolHoliday.class, id))
                .filter(school -> school.district().equals(district))
                .orElseThrow(CommonProblem::notFound));
    }

    private static void checkRange(String field, LocalDate day) {
        if (day.isBefore(FIRST) || day.isAfter(LAST)) {
            throw bad(field, Texts.of("年份要在 2000 到 2999 之间", "Give a year from 2000 to 2999"));
        }
    }

    private static ProblemException bad(String field, Texts text) {
        return ProblemException.withErrors(CommonProblem.BAD_INPUT, List.of(new FieldError(field, text)));
    }
}
