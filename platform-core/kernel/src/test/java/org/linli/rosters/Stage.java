package org.linli.rosters;

import static org.linli.tenancy.TestCommunities.QINGHEJU;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.linli.database.EntityTag;
import org.linli.jobs.OwnTransaction;
import org.linli.notifications.Messages;
import org.linli.spi.Ids;
import org.linli.spi.RosterTemplate;
import org.linli.spi.Texts;
import org.linli.tenancy.Community;
import org.linli.tenancy.Tenancy;

/** What the tests in the server do with rosters, every act in a transaction of its own in 青和居. */
@Dependent
public class Stage {

    @Inject
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    @Inject
    OwnTransaction transaction;

    @Inject
    Rosters rosters;

    @Inject
    Planning planning;

    @Inject
    SignUps signUps;

    @Inject
    Seats seats;

    @Inject
    Shifts shifts;

    @Inject
    Messages messages;

    <T> T here(Supplier<T> act) {
        return in(QINGHEJU, act);
    }

    <T> T in(Community community, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        tenancy.<Boolean, RuntimeException>in(community, () -> {
            transaction.run(() -> result.set(act.get()));
            return true;
        });
        return result.get();
    }

    /** A program of its own for a test, with one post. */
    String program(RosterTemplate... templates) {
        String program = "program-" + somebody().toString().substring(24);
        seed(program, templates);
        return program;
    }

    void seed(String program, RosterTemplate... templates) {
        here(() -> {
            rosters.seed(
                    program,
                    List.of(new org.linli.spi.Post("courier", Texts.of("送餐", "delivery"), Set.of())),
                    List.of(templates));
            return true;
        });
    }

    UUID shift(int seats) {
        return shift(program(), Instant.now().plus(Duration.ofDays(30)), seats, 0);
    }

    UUID shift(String program, Instant start, int seats, int withdrawHours) {
        return here(() -> planning.add(new NewShift(
                        post(program),
                        start.atOffset(ZoneOffset.UTC),
                        start.plus(Duration.ofHours(2)).atOffset(ZoneOffset.UTC),
                        "食堂",
                        seats,
                        withdrawHours))
                .shift()
                .id());
    }

    SignUps.Outcome signUp(UUID account, UUID shift) {
        return here(() -> signUps.signUp(account, shift));
    }

    void withdraw(SignUps.Outcome outcome) {
        SignUp signUp = outcome.signUp();
        here(() -> {
            signUps.withdraw(signUp.account(), signUp.shift(), signUp.id());
            return true;
        });
    }

    void suspend(String program) {
        here(() -> {
            rosters.suspend(program);
            return true;
        });
    }

    void resume(String program) {
        here(() -> {
            rosters.resume(program);
            return true;
        });
    }

    boolean hasSeat(String program, UUID account, String post, LocalDate day) {
        return here(() -> rosters.hasSeat(program, account, post, day));
    }

    Offer change(UUID shift, long version, int seats) {
        Shift now = shift(shift);
        OffsetDateTime start = now.startsAt().atOffset(ZoneOffset.UTC);
        OffsetDateTime end = now.endsAt().atOffset(ZoneOffset.UTC);
        return here(() -> planning.change(
                shift,
                new EntityTag(EntityTag.of(version)),
                new EditedShift(start, end, now.place().zh(), seats)));
    }

    Shift shift(UUID shift) {
        return here(() -> shifts.offer(shift).orElseThrow().shift());
    }

    List<SignUp> people(UUID shift) {
        return here(() -> shifts.people(shift));
    }

    int told(UUID account) {
        return here(() -> messages.count(account));
    }

    /** Lets a shift have begun. */
    void begin(UUID shift) {
        here(() -> entities.createQuery("update Shift s set s.startsAt = :past where s.id = :shift")
                .setParameter("past", Instant.now().minusSeconds(60))
                .setParameter("shift", shift)
                .executeUpdate());
    }

    /** Lets a shift of two hours have ended. */
    void end(UUID shift) {
        here(() -> entities.createQuery("update Shift s set s.startsAt = :start, s.endsAt = :end where s.id = :shift")
                .setParameter("start", Instant.now().minus(Duration.ofMinutes(121)))
                .setParameter("end", Instant.now().minus(Duration.ofMinutes(1)))
                .setParameter("shift", shift)
                .executeUpdate());
    }

    static UUID somebody() {
        return Ids.next();
    }

    private UUID post(String program) {
        return shifts.posts().stream()
                .filter(post -> post.program().equals(program))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
