package org.linli.rosters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.tenancy.TestCommunities.NEIGHBOUR;
import static org.linli.tenancy.TestCommunities.QINGHEJU;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.database.Slice;
import org.linli.identity.HeldRole;
import org.linli.identity.MembershipEnded;
import org.linli.identity.Place;
import org.linli.jobs.Clocks;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.Role;
import org.linli.spi.RosterTemplate;
import org.linli.spi.Texts;

@ExtendWith(ArquillianExtension.class)
class RostersIT {

    private static final RosterTemplate EVERY_NIGHT = new RosterTemplate(
            "night",
            "courier",
            EnumSet.allOf(DayOfWeek.class),
            LocalTime.of(23, 58),
            LocalTime.of(23, 59),
            Texts.of("食堂", "canteen"),
            2,
            0);

    @Inject
    Stage stage;

    private final UUID an = Stage.somebody();
    private final UUID bo = Stage.somebody();
    private final UUID chen = Stage.somebody();

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(RostersIT.class, Stage.class);
    }

    @Test
    void givesSeatsAndThenPlacesOnTheWaitingList() {
        UUID shift = stage.shift(1);

        assertThat(stage.signUp(an, shift).signUp().confirmed()).isTrue();
        assertThat(stage.signUp(bo, shift).position()).isEqualTo(1);
        assertThat(stage.signUp(chen, shift).position()).isEqualTo(2);
        assertThat(stage.shift(shift).taken()).isEqualTo(1);
        assertThat(stage.shift(shift).waiting()).isEqualTo(2);
    }

    @Test
    void takesAskingTwiceAsAskingOnce() {
        UUID shift = stage.shift(1);
        SignUps.Outcome seat = stage.signUp(an, shift);
        SignUps.Outcome place = stage.signUp(bo, shift);

        assertThat(stage.signUp(an, shift).signUp().id())
                .isEqualTo(seat.signUp().id());
        assertThat(stage.signUp(an, shift).signUp().confirmed()).isTrue();
        assertThat(stage.signUp(bo, shift).signUp().id())
                .isEqualTo(place.signUp().id());
        assertThat(stage.signUp(bo, shift).position()).isEqualTo(1);
        assertThat(stage.people(shift)).hasSize(2);
    }

    @Test
    void givesOneSeatToTwoDevicesOfOnePerson() throws Exception {
        UUID shift = stage.shift(5);
        stage.signUp(an, stage.shift(stage.program(), Instant.now().plus(Duration.ofDays(60)), 1, 0));

        List<SignUps.Outcome> both = atOnce(() -> stage.signUp(an, shift), () -> stage.signUp(an, shift));

        assertThat(both.get(0).signUp().id()).isEqualTo(both.get(1).signUp().id());
        assertThat(stage.shift(shift).taken()).isEqualTo(1);
    }

    @Test
    void givesOneOfTwoOverlappingShiftsAskedForAtOnce() throws Exception {
        UUID one = stage.shift(5);
        UUID other = stage.shift(5);
        stage.signUp(an, stage.shift(stage.program(), Instant.now().plus(Duration.ofDays(60)), 1, 0));

        List<Object> both =
                atOnce(() -> answer(() -> stage.signUp(an, one)), () -> answer(() -> stage.signUp(an, other)));

        assertThat(both).containsOnlyOnce(List.of("overlaps"));
        assertThat(stage.shift(one).taken() + stage.shift(other).taken()).isEqualTo(1);
    }

    @Test
    void movesUpWhoeverWaitsLongestAndTellsThem() {
        UUID shift = stage.shift(1);
        SignUps.Outcome seat = stage.signUp(an, shift);
        stage.signUp(bo, shift);
        stage.signUp(chen, shift);

        stage.withdraw(seat);

        assertThat(stage.signUp(bo, shift).signUp().confirmed()).isTrue();
        assertThat(stage.signUp(chen, shift).position()).isEqualTo(1);
        assertThat(stage.told(bo)).isEqualTo(1);
        assertThat(stage.told(chen)).isZero();
        assertThat(stage.shift(shift).taken()).isEqualTo(1);
        assertThat(stage.shift(shift).waiting()).isEqualTo(1);
    }

    @Test
    void passesOverWhoeverGaveUpWaiting() {
        UUID shift = stage.shift(1);
        SignUps.Outcome seat = stage.signUp(an, shift);
        SignUps.Outcome first = stage.signUp(bo, shift);
        stage.signUp(chen, shift);

        stage.withdraw(first);
        stage.withdraw(seat);
        stage.withdraw(seat);

        assertThat(stage.people(shift)).extracting(SignUp::account).containsExactly(chen);
        assertThat(stage.shift(shift).waiting()).isZero();
        assertThat(stage.told(bo)).isZero();
    }

    @Test
    void letsSomebodyComeBack() {
        UUID shift = stage.shift(1);
        SignUps.Outcome seat = stage.signUp(an, shift);
        stage.withdraw(seat);
        stage.signUp(bo, shift);

        SignUps.Outcome again = stage.signUp(an, shift);

        assertThat(again.signUp().id()).isEqualTo(seat.signUp().id());
        assertThat(again.position()).isEqualTo(1);
    }

    @Test
    void freesTheSeatsOfWhoeverIsNoVolunteerAnyMore() {
        UUID shift = stage.shift(stage.program(), Instant.now().plus(Duration.ofHours(3)), 1, 4);
        stage.signUp(an, shift);
        stage.signUp(bo, shift);

        stage.here(() -> {
            stage.signUps.leave(
                    new MembershipEnded(an, new HeldRole(Role.VOLUNTEER, Place.community(QINGHEJU.code()))));
            return true;
        });

        assertThat(stage.people(shift)).extracting(SignUp::account).containsExactly(bo);
        assertThat(stage.shift(shift).taken()).isEqualTo(1);
        assertThat(stage.told(bo)).isEqualTo(1);
    }

    @Test
    void keepsASeatAfterTheDeadlineButNotAPlaceInLine() {
        UUID shift = stage.shift(stage.program(), Instant.now().plus(Duration.ofHours(3)), 1, 4);
        SignUps.Outcome seat = stage.signUp(an, shift);
        SignUps.Outcome place = stage.signUp(bo, shift);

        stage.withdraw(place);

        assertThat(reasons(() -> stage.withdraw(seat))).containsExactly("withdrawal-too-late");
        assertThat(stage.people(shift)).extracting(SignUp::account).containsExactly(an);
    }

    @Test
    void leavesAShiftAsItIsOnceItHasBegun() {
        UUID shift = stage.shift(1);
        stage.signUp(an, shift);
        stage.signUp(bo, shift);
        stage.begin(shift);

        assertThat(reasons(() -> stage.signUp(chen, shift))).containsExactly("shift-over");
        assertThat(reasons(() -> stage.change(shift, 1, 2))).containsExactly("shift-over");
        assertThat(stage.shift(shift).taken()).isEqualTo(1);
    }

    @Test
    void givesMoreSeatsToThoseWhoWait() {
        UUID shift = stage.shift(1);
        stage.signUp(an, shift);
        stage.signUp(bo, shift);
        stage.signUp(chen, shift);
        long seen = stage.shift(shift).version();

        Offer changed = stage.change(shift, seen, 2);

        assertThat(changed.taken()).isEqualTo(2);
        assertThat(changed.waiting()).isEqualTo(1);
        assertThat(stage.signUp(bo, shift).signUp().confirmed()).isTrue();
        assertThat(stage.told(bo)).isEqualTo(1);
        assertThat(stage.signUp(chen, shift).position()).isEqualTo(1);
        assertThatThrownBy(() -> stage.change(shift, seen, 3)).hasMessage("stale-edit");
    }

    @Test
    void neverTakesSeatsFromPeople() {
        UUID shift = stage.shift(3);
        stage.signUp(an, shift);
        stage.signUp(bo, shift);

        assertThatThrownBy(() -> stage.change(shift, 1, 1)).hasMessage("bad-input");
        assertThat(stage.change(shift, 1, 2).shift().seats()).isEqualTo(2);
        assertThat(stage.signUp(chen, shift).position()).isEqualTo(1);
    }

    @Test
    void tellsEverybodyOnceThatAShiftIsCancelled() {
        UUID shift = stage.shift(1);
        stage.signUp(an, shift);
        stage.signUp(bo, shift);

        stage.here(() -> stage.planning.cancel(shift, "停电"));
        stage.here(() -> stage.planning.cancel(shift, "停电"));

        assertThat(stage.told(an)).isEqualTo(1);
        assertThat(stage.told(bo)).isEqualTo(1);
        assertThat(reasons(() -> stage.signUp(chen, shift))).containsExactly("shift-cancelled");
    }

    @Test
    void seedsATemplateOnce() {
        String program = stage.program(EVERY_NIGHT);
        List<UUID> made = shifts(program);
        stage.here(() -> stage.planning.cancel(made.get(3), "停电"));

        stage.seed(program, EVERY_NIGHT);

        assertThat(made).hasSizeBetween(7, 14);
        assertThat(shifts(program)).isEqualTo(made);
        assertThat(stage.shift(made.get(3)).cancelled()).isTrue();
    }

    @Test
    void putsShiftsAwayWithTheirProgramAndBringsThemBack() {
        String program = stage.program(EVERY_NIGHT);
        List<UUID> made = shifts(program);
        stage.signUp(an, made.get(2));

        stage.suspend(program);

        assertThat(shifts(program)).isEmpty();
        assertThatThrownBy(() -> stage.signUp(bo, made.get(2))).hasMessage("closed");
        assertThat(stage.people(made.get(2))).hasSize(1);

        stage.resume(program);

        assertThat(shifts(program)).isEqualTo(made);
        assertThat(stage.signUp(bo, made.get(2)).signUp().confirmed()).isTrue();
    }

    @Test
    void letsNobodyMoveUpWhileTheProgramIsSuspended() {
        String program = stage.program();
        UUID shift = stage.shift(program, Instant.now().plus(Duration.ofDays(30)), 1, 0);
        SignUps.Outcome seat = stage.signUp(an, shift);
        stage.signUp(bo, shift);
        stage.signUp(chen, shift);
        stage.suspend(program);

        stage.withdraw(seat);
        stage.change(shift, stage.shift(shift).version(), 2);

        assertThat(stage.shift(shift).taken()).isZero();
        assertThat(stage.shift(shift).waiting()).isEqualTo(2);
        assertThat(stage.told(bo)).isZero();
    }

    @Test
    void letsThoseWhoWaitMoveUpWhenTheProgramIsBack() {
        String program = stage.program();
        UUID shift = stage.shift(program, Instant.now().plus(Duration.ofDays(30)), 1, 0);
        SignUps.Outcome seat = stage.signUp(an, shift);
        stage.signUp(bo, shift);
        stage.signUp(chen, shift);
        stage.suspend(program);
        stage.withdraw(seat);

        stage.resume(program);
        stage.resume(program);

        assertThat(stage.people(shift)).extracting(SignUp::account).containsExactly(bo, chen);
        assertThat(stage.shift(shift).taken()).isEqualTo(1);
        assertThat(stage.shift(shift).waiting()).isEqualTo(1);
        assertThat(stage.told(bo)).isEqualTo(1);
        assertThat(stage.told(chen)).isZero();
    }

    @Test
    void saysWhoHasASeatOnAPostThatDay() {
        String program = stage.program();
        Instant start = Instant.now().plus(Duration.ofDays(30));
        UUID shift = stage.shift(program, start, 1, 0);
        LocalDate day = Clocks.local(start).toLocalDate();
        SignUps.Outcome seat = stage.signUp(an, shift);
        stage.signUp(bo, shift);

        assertThat(stage.hasSeat(program, an, "courier", day)).isTrue();
        assertThat(stage.hasSeat(program, bo, "courier", day)).isFalse();
        assertThat(stage.hasSeat(program, an, "courier", day.plusDays(1))).isFalse();
        assertThat(stage.hasSeat(program, an, "kitchen-help", day)).isFalse();
        assertThat(stage.hasSeat("program-other", an, "courier", day)).isFalse();

        stage.withdraw(seat);

        assertThat(stage.hasSeat(program, an, "courier", day)).isFalse();
        assertThat(stage.hasSeat(program, bo, "courier", day)).isTrue();

        stage.here(() -> stage.planning.cancel(shift, "停电"));

        assertThat(stage.hasSeat(program, bo, "courier", day)).isFalse();
    }

    @Test
    void isAsIfAnotherCommunitysShiftDidNotExist() {
        UUID shift = stage.shift(1);
        SignUps.Outcome seat = stage.signUp(an, shift);

        assertThatThrownBy(() -> stage.in(NEIGHBOUR, () -> stage.signUps.signUp(an, shift)))
                .hasMessage("not-found");
        assertThatThrownBy(() -> stage.in(NEIGHBOUR, () -> {
                    stage.signUps.withdraw(an, shift, seat.signUp().id());
                    return true;
                }))
                .hasMessage("not-found");
        assertThatThrownBy(() -> stage.in(NEIGHBOUR, () -> stage.planning.cancel(shift, "停电")))
                .hasMessage("not-found");
        assertThat(stage.in(NEIGHBOUR, () -> stage.shifts.people(shift))).isEmpty();
        assertThat(stage.shift(shift).taken()).isEqualTo(1);
    }

    @Test
    void pagesThroughShiftsThatStartTogether() {
        String program = stage.program();
        Instant start = Instant.now().plus(Duration.ofDays(20));
        for (int i = 0; i < 5; i++) {
            stage.shift(program, start, 1, 0);
        }

        Slice first = new Slice(3, List.of());
        List<Offer> page = stage.here(() -> between(program, first)).subList(0, 3);
        Shift last = page.get(2).shift();
        Slice second =
                new Slice(3, List.of(last.startsAt().toString(), last.id().toString()));
        List<Offer> rest = stage.here(() -> between(program, second));

        assertThat(rest).hasSize(2);
        assertThat(page)
                .extracting(offer -> offer.shift().id())
                .doesNotContainAnyElementsOf(
                        rest.stream().map(offer -> offer.shift().id()).toList());
    }

    private List<Offer> between(String program, Slice slice) {
        Instant now = Instant.now();
        return stage.shifts.between(now, now.plus(Duration.ofDays(40)), program, slice);
    }

    private List<UUID> shifts(String program) {
        return stage.here(() -> between(program, new Slice(200, List.of())).stream()
                .map(offer -> offer.shift().id())
                .toList());
    }

    private static List<String> reasons(ThrowingCallable act) {
        try {
            act.call();
        } catch (ProblemException e) {
            assertThat(e.type()).isEqualTo(CommonProblem.REFUSED);
            return e.reasons().stream().map(ProblemException.Reason::type).toList();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return List.of();
    }

    /** The sign-up's id, or the reasons against it. */
    private static Object answer(Callable<SignUps.Outcome> act) throws Exception {
        try {
            return act.call().signUp().id();
        } catch (ProblemException e) {
            return e.reasons().stream().map(ProblemException.Reason::type).toList();
        }
    }

    private static <T> List<T> atOnce(Callable<T> one, Callable<T> other) throws Exception {
        ManagedThreadFactory threads = InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
        ExecutorService executor = Executors.newFixedThreadPool(2, threads);
        try {
            Future<T> first = executor.submit(one);
            Future<T> second = executor.submit(other);
            return List.of(first.get(), second.get());
        } finally {
            executor.shutdown();
        }
    }
}
