package org.linli.rosters;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.linli.database.StartUp;
import org.linli.hours.Earnings;
import org.linli.hours.Served;
import org.linli.jobs.Jobs;
import org.linli.tenancy.ServiceSurvey;

/** Notes the hours of shifts that have ended, so that volunteers see them the same day. Each shift is settled once. */
@ApplicationScoped
@Transactional
public class EndedShifts {

    static final String JOB = "ended-shifts";
    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int AT_ONCE = 200;

    @Inject
    EntityManager entities;

    @Inject
    Shifts shifts;

    @Inject
    Earnings earnings;

    @Inject
    Instance<Attendance> attendance;

    @Inject
    ServiceSurvey survey;

    @Inject
    Clock clock;

    void register(@Observes @Priority(StartUp.JOBS - 100) StartUp.Starting event, Jobs jobs) {
        jobs.oftenInEach(JOB, PAUSE, () -> survey.withUnsettledShifts(clock.instant()), this::settle);
    }

    /** Settles what has ended in the current community; doing it again adds nothing. */
    void settle() {
        for (Offer ended : ended()) {
            Shift shift = ended.shift();
            if (shift.cancelled() || shift.suspended()) {
                close(shift);
            } else {
                minutes(shift).filter(served -> close(shift)).ifPresent(served -> note(ended, served));
            }
        }
    }

    /** False when somebody else was faster. */
    private boolean close(Shift shift) {
        return entities.createQuery("update Shift s set s.version = s.version, s.settled = true"
                                + " where s.id = :shift and s.settled = false")
                        .setParameter("shift", shift.id())
                        .executeUpdate()
                == 1;
    }

    private void note(Offer ended, Map<UUID, Integer> served) {
        Shift shift = ended.shift();
        served.forEach((account, minutes) -> {
            if (minutes > 0) {
                earnings.onShift(new Served(
                        "shift/" + shift.id() + "/" + account,
                        account,
                        shift.program(),
                        ended.post().name(),
                        shift.startsAt(),
                        shift.endsAt(),
                        minutes));
            }
        });
    }

    private Optional<Map<UUID, Integer>> minutes(Shift shift) {
        return attendance.isResolvable() ? attendance.get().minutes(shift.id()) : Optional.of(asPlanned(shift));
    }

    private Map<UUID, Integer> asPlanned(Shift shift) {
        int planned = Math.max(1, Served.minutesBetween(shift.startsAt(), shift.endsAt()));
        return shifts.people(shift.id()).stream()
                .filter(SignUp::confirmed)
                .collect(toMap(SignUp::account, person -> planned));
    }

    private List<Offer> ended() {
        return entities
                .createQuery(
                        "select s, p from Shift s, Post p where p.id = s.post and s.settled = false and s.endsAt <= :now"
                                + " order by s.endsAt, s.id",
                        Object[].class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList()
                .stream()
                .map(row -> Offer.of((Shift) row[0], (Post) row[1]))
                .toList();
    }
}
