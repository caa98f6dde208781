package org.linli.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.spi.Ids;
import org.linli.spi.ProblemException.Reason;
import org.linli.spi.QualificationKind;
import org.linli.spi.Texts;
import org.linli.volunteers.Held;

class SignUpRefusalTest {

    /** Half past ten in the morning of 2 December in Shanghai. */
    private static final Instant START = Instant.parse("2026-12-02T02:30:00Z");

    private static final Instant BEFORE = START.minus(Duration.ofDays(3));
    private static final Post COURIER = post();
    private static final Post KITCHEN = post(QualificationKind.HEALTH_CARD);

    @Test
    void letsAVolunteerSignUp() {
        assertThat(refusals(shift(COURIER, START), COURIER, volunteer(), BEFORE))
                .isEmpty();
    }

    @Test
    void letsAVolunteerWaitForAFullShift() {
        Offer full = new Offer(shift(COURIER, START), COURIER, 2, 5);

        assertThat(SignUpRefusal.of(full, volunteer(), BEFORE)).isEmpty();
    }

    @Test
    void refusesAShiftFromItsStartOn() {
        Shift shift = shift(COURIER, START);

        assertThat(refusals(shift, COURIER, volunteer(), START)).containsExactly("shift-over");
        assertThat(refusals(shift, COURIER, volunteer(), START.minusNanos(1))).isEmpty();
    }

    @Test
    void refusesACancelledShift() {
        Shift shift = shift(COURIER, START);
        shift.cancel("停电");

        assertThat(refusals(shift, COURIER, volunteer(), BEFORE)).containsExactly("shift-cancelled");
    }

    @Test
    void refusesWhoeverIsNoVolunteerHere() {
        Candidate resident = new Candidate(false, List.of(), List.of());

        assertThat(refusals(shift(COURIER, START), COURIER, resident, BEFORE)).containsExactly("not-a-volunteer");
    }

    @Test
    void refusesWhatOverlapsAndNamesTheOther() {
        Candidate busy = volunteer(on(START.plus(Duration.ofMinutes(119)), true));

        List<Reason> reasons = SignUpRefusal.of(Offer.of(shift(COURIER, START), COURIER), busy, BEFORE);

        assertThat(reasons).extracting(Reason::type).containsExactly("overlaps");
        assertThat(reasons.get(0).text())
                .isEqualTo(Texts.of(
                        "和您已报名的「送餐」（12月2日（周三）12:29–14:29）时间冲突。",
                        "It overlaps with your shift delivery (Wed 2 Dec, 12:29–14:29)."));
    }

    @Test
    void countsAPlaceOnAWaitingListAsOverlapping() {
        Candidate waiting = volunteer(on(START, false));

        assertThat(refusals(shift(COURIER, START), COURIER, waiting, BEFORE)).containsExactly("overlaps");
    }

    @Test
    void letsShiftsFollowEachOther() {
        Candidate busy =
                volunteer(on(START.plus(Duration.ofHours(2)), true), on(START.minus(Duration.ofHours(2)), true));

        assertThat(refusals(shift(COURIER, START), COURIER, busy, BEFORE)).isEmpty();
    }

    @Test
    void forgetsShiftsThatWereGivenBackOrCancelled() {
        Engagement givenBack = on(START, true);
        givenBack.signUp().withdraw();
        Engagement cancelled = on(START, true);
        cancelled.offer().shift().cancel("停电");

        assertThat(refusals(shift(COURIER, START), COURIER, volunteer(givenBack, cancelled), BEFORE))
                .isEmpty();
    }

    @Test
    void asksForTheQualificationOnTheDayOfTheShift() {
        Shift shift = shift(KITCHEN, START);

        assertThat(refusals(shift, KITCHEN, volunteer(), BEFORE)).containsExactly("qualification-missing");
        assertThat(refusals(shift, KITCHEN, holding(LocalDate.of(2026, 12, 1)), BEFORE))
                .containsExactly("qualification-expired");
        assertThat(refusals(shift, KITCHEN, holding(LocalDate.of(2026, 12, 2)), BEFORE))
                .isEmpty();
        assertThat(refusals(shift, KITCHEN, holding(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)), BEFORE))
                .isEmpty();
    }

    @Test
    void takesTheDayInShanghai() {
        Shift early = shift(KITCHEN, Instant.parse("2026-12-01T22:30:00Z"));

        assertThat(refusals(early, KITCHEN, holding(LocalDate.of(2026, 12, 1)), BEFORE))
                .containsExactly("qualification-expired");
    }

    @Test
    void tellsEveryReasonAtOnce() {
        Shift shift = shift(KITCHEN, START);
        shift.cancel("停电");

        assertThat(refusals(shift, KITCHEN, volunteer(on(START, true)), START))
                .containsExactly("shift-cancelled", "shift-over", "overlaps", "qualification-missing");
    }

    private static List<String> refusals(Shift shift, Post post, Candidate who, Instant now) {
        return SignUpRefusal.of(Offer.of(shift, post), who, now).stream()
                .map(Reason::type)
                .toList();
    }

    private static Candidate volunteer(Engagement... engagements) {
        return new Candidate(true, List.of(), List.of(engagements));
    }

    private static Candidate holding(LocalDate... expiries) {
        return new Candidate(
                true,
                Arrays.stream(expiries)
                        .map(day -> new Held(QualificationKind.HEALTH_CARD, day))
                        .toList(),
                List.of());
    }

    private static Engagement on(Instant start, boolean seat) {
        Shift shift = shift(COURIER, start);
        Seats.Place place = seat ? Seats.Place.SEAT : new Seats.Place(false, 1, 1);
        return new Engagement(new SignUp(shift.id(), Ids.next(), place, BEFORE), Offer.of(shift, COURIER));
    }

    private static Post post(QualificationKind... needs) {
        return new Post("canteen", new org.linli.spi.Post("courier", Texts.of("送餐", "delivery"), Set.of(needs)));
    }

    private static Shift shift(Post post, Instant start) {
        return new Shift(post, start, start.plus(Duration.ofHours(2)), Texts.of("食堂", "canteen"), 2, 24);
    }
}
