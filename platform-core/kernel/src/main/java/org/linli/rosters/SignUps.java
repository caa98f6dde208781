package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.linli.identity.MembershipEnded;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.Role;
import org.linli.volunteers.Held;
import org.linli.volunteers.Volunteers;

/**
 * What a volunteer does with a roster.
 *
 * <p>Rows are always held in the same order, first the person's and then one shift's, so nobody waits in a circle.
 */
@ApplicationScoped
@Transactional
public class SignUps {

    @Inject
    EntityManager entities;

    @Inject
    Volunteers volunteers;

    @Inject
    Shifts shifts;

    @Inject
    Seats seats;

    @Inject
    MoveUp moveUp;

    @Inject
    Clock clock;

    /** What somebody has got: the sign-up, the shift as it is after it, and the position on the waiting list, 0 with a seat. */
    record Outcome(SignUp signUp, Offer offer, int position) {}

    /**
     * Signs a volunteer up for a shift, or puts them on its waiting list when no seat is free.
     *
     * <p>Asking twice is asking once: the first answer is given again.
     *
     * @throws ProblemException with every reason of {@link SignUpRefusal} that holds
     */
    Outcome signUp(UUID account, UUID shiftId) {
        volunteers.hold(account);
        Offer offer = shifts.offer(shiftId).orElseThrow(CommonProblem::notFound);
        Shift shift = offer.shift();
        List<Engagement> around = shifts.engagements(account, shift.startsAt(), shift.endsAt());
        Optional<SignUp> known = around.stream()
                .map(Engagement::signUp)
                .filter(signUp -> signUp.shift().equals(shiftId))
                .findFirst();
        if (known.isPresent() && !known.get().withdrawn()) {
            return again(known.get(), offer);
        }
        Instant now = clock.instant();
        refuse(offer, account, around, now);
        Seats.Place place = seats.take(shiftId, now).orElseThrow(() -> changedMeanwhile(account, offer, around));
        SignUp signUp = known.map(old -> entities.find(SignUp.class, old.id())).orElse(null);
        if (signUp == null) {
            signUp = new SignUp(shiftId, account, place, now);
            entities.persist(signUp);
        } else {
            signUp.take(place, now);
        }
        return new Outcome(signUp, offer.with(place), place.position());
    }

    /**
     * Gives a seat or a place on the waiting list back. The first who waits gets the seat at once and is told; on a shift that is put
     * away with its program, once the program is back.
     *
     * <p>A place on the waiting list can always be given back, a seat until the shift's deadline. Doing it twice is doing it once.
     *
     * @throws ProblemException {@link SignUpRefusal#WITHDRAWAL_TOO_LATE}
     */
    void withdraw(UUID account, UUID shiftId, UUID signUpId) {
        Shift shift = seats.hold(shiftId).orElseThrow(CommonProblem::notFound);
        SignUp signUp = entities.find(SignUp.class, signUpId);
        if (signUp == null
                || !signUp.shift().equals(shiftId)
                || !signUp.account().equals(account)) {
            throw CommonProblem.notFound();
        }
        if (signUp.withdrawn()) {
            return;
        }
        Instant now = clock.instant();
        if (signUp.confirmed() && !shift.cancelled() && now.isAfter(shift.withdrawUntil())) {
            SignUpRefusal.refuse(List.of(SignUpRefusal.WITHDRAWAL_TOO_LATE.reason(When.of(shift.withdrawUntil()))));
        }
        release(shift, signUp);
    }

    /** Whoever is no volunteer here any more gives all places on coming shifts back, whatever the deadlines. */
    void leave(@Observes MembershipEnded ended) {
        if (ended.held().role() != Role.VOLUNTEER) {
            return;
        }
        Instant now = clock.instant();
        for (Engagement coming : shifts.engagements(ended.account(), now, Shifts.END_OF_TIME)) {
            UUID id = coming.offer().shift().id();
            Shift shift = seats.hold(id).orElseThrow();
            SignUp signUp = coming.signUp();
            entities.refresh(signUp);
            if (!signUp.withdrawn() && !shift.startedBy(now)) {
                release(shift, signUp);
            }
        }
    }

    private void release(Shift shift, SignUp signUp) {
        boolean seat = signUp.confirmed();
        signUp.withdraw();
        if (seat) {
            seats.giveBack(shift.id());
            moveUp.fill(shift, 1);
        } else {
            seats.leaveQueue(shift.id());
        }
    }

    private Outcome again(SignUp known, Offer offer) {
        int position = known.waits()
                ? shifts.positions(known.account(), List.of(known.shift())).getOrDefault(known.shift(), 1)
                : 0;
        return new Outcome(known, offer, position);
    }

    private void refuse(Offer offer, UUID account, List<Engagement> around, Instant now) {
        if (offer.shift().suspended()) {
            throw new ProblemException(CommonProblem.CLOSED);
        }
        List<Held> held = offer.post().needs().isEmpty() ? List.of() : volunteers.held(account);
        SignUpRefusal.refuse(SignUpRefusal.of(offer, new Candidate(true, held, around), now));
    }

    /** Somebody has cancelled it or put it away, or it has begun, since it was read. */
    private ProblemException changedMeanwhile(UUID account, Offer seen, List<Engagement> around) {
        Shift now = seats.hold(seen.shift().id()).orElseThrow(CommonProblem::notFound);
        refuse(Offer.of(now, seen.post()), account, around, clock.instant());
        return new ProblemException(CommonProblem.BUSY);
    }
}
