package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.linli.database.EntityTag;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** What a coordinator does with single shifts. Whoever has a seat is told of what changes. */
@ApplicationScoped
@Transactional
public class Planning {

    @Inject
    EntityManager entities;

    @Inject
    Shifts shifts;

    @Inject
    Seats seats;

    @Inject
    MoveUp moveUp;

    @Inject
    Announcements announcements;

    @Inject
    Clock clock;

    Offer add(NewShift wanted) {
        Post post = shifts.post(wanted.post());
        if (post == null) {
            throw badField("post", Texts.of("没有这个岗位", "There is no such post"));
        }
        if (post.suspended()) {
            throw new ProblemException(CommonProblem.CLOSED);
        }
        Shift shift = new Shift(
                post,
                wanted.startsAt().toInstant(),
                wanted.endsAt().toInstant(),
                Texts.of(wanted.place(), wanted.place()),
                wanted.seats(),
                wanted.withdrawHoursOr(0));
        check(shift);
        entities.persist(shift);
        entities.flush();
        return Offer.of(shift, post);
    }

    /**
     * Moves a shift or changes its seats: more seats go to those who wait, in their order, unless the shift is put away with its
     * program; fewer than are taken is refused.
     *
     * @param seen the version that the coordinator saw; sign-ups do not change it
     */
    Offer change(UUID id, EntityTag seen, EditedShift wanted) {
        Shift shift = holdOpen(id);
        seen.check(shift.version());
        if (wanted.seats() < shift.taken()) {
            throw badField(
                    "seats",
                    Texts.of("已有 {0} 人报名，名额不能更少", "{0} people have a seat already; give at least that many")
                            .with(shift.taken()));
        }
        boolean moved = wanted.differsFrom(shift);
        shift.change(wanted.startsAt().toInstant(), wanted.endsAt().toInstant(), wanted.placeOf(shift), wanted.seats());
        check(shift);
        entities.flush();
        Offer offer = Offer.of(shift, shifts.post(shift.post()));
        if (moved) {
            announcements.changed(shift, offer.post(), shifts.people(id));
        }
        return shift.taken() < shift.seats() && shift.waiting() > 0
                ? moveUp.fill(shift, shift.seats() - shift.taken())
                : offer;
    }

    /** Cancels a shift and tells everybody on it. Cancelling twice is cancelling once. */
    Offer cancel(UUID id, String reason) {
        Shift shift = seats.hold(id).orElseThrow(CommonProblem::notFound);
        Post post = shifts.post(shift.post());
        if (!shift.cancelled()) {
            refuseOver(shift);
            shift.cancel(reason);
            entities.flush();
            announcements.cancelled(shift, post, shifts.people(id), reason);
        }
        return Offer.of(shift, post);
    }

    private Shift holdOpen(UUID id) {
        Shift shift = seats.hold(id).orElseThrow(CommonProblem::notFound);
        if (shift.cancelled()) {
            SignUpRefusal.refuse(List.of(SignUpRefusal.SHIFT_CANCELLED.reason()));
        }
        refuseOver(shift);
        return shift;
    }

    private void refuseOver(Shift shift) {
        if (shift.startedBy(clock.instant())) {
            SignUpRefusal.refuse(List.of(SignUpRefusal.SHIFT_OVER.reason()));
        }
    }

    private void check(Shift shift) {
        Instant now = clock.instant();
        if (shift.startedBy(now)) {
            throw badField("startsAt", Texts.of("开始时间要在现在以后", "It has to start after now"));
        }
        if (shift.startsAt().isAfter(now.plus(Shift.FARTHEST))) {
            throw badField("startsAt", Texts.of("最多提前两年安排", "It can be planned two years ahead at most"));
        }
        if (!shift.endsAt().isAfter(shift.startsAt())) {
            throw badField("endsAt", Texts.of("结束时间要在开始时间以后", "It has to end after it starts"));
        }
        if (shift.endsAt().isAfter(shift.startsAt().plus(Shift.LONGEST))) {
            throw badField("endsAt", Texts.of("一个班次最长 24 小时", "A shift lasts 24 hours at most"));
        }
    }

    private static ProblemException badField(String field, Texts text) {
        return ProblemException.withErrors(CommonProblem.BAD_INPUT, List.of(new FieldError(field, text)));
    }
}
