package org.linli.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.tenancy.TestCommunities.NEIGHBOUR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.hours.CreditGift.State;
import org.linli.spi.Ids;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.Reason;

@ExtendWith(ArquillianExtension.class)
class CreditsIT {

    private static final Instant START = Instant.parse("2026-11-20T02:30:00Z");

    @Inject
    Bookkeeper desk;

    private final UUID an = Ids.next();
    private final UUID worker = Ids.next();

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(CreditsIT.class, Bookkeeper.class, LedgerRun.class);
    }

    @BeforeEach
    void keepsCredits() {
        keep(true, 24);
    }

    @Test
    void bringsAMinuteForAMinuteOnceItIsConfirmed() {
        UUID record = desk.note(Bookkeeper.served(an, START, 120)).id();
        assertThat(minutes()).isZero();

        desk.confirm(worker, record);
        assertThat(minutes()).isEqualTo(120);

        desk.correct(worker, record, 90);
        assertThat(minutes()).isEqualTo(90);
        assertThat(desk.here(() -> desk.ledger.booked(record)))
                .extracting(Ledger.Booked::minutes)
                .containsExactly(120, 120, -30);
    }

    @Test
    void bringsNothingWhereTheCommunityKeepsNone() {
        keep(false, 24);

        UUID record = earn(120);

        assertThat(minutes()).isZero();
        keep(true, 24);
        desk.correct(worker, record, 90);
        assertThat(minutes()).isZero();
    }

    @Test
    void givesNoMoreThanThereIs() {
        earn(100);

        CreditGift gift = give(60);

        assertThat(minutes()).isEqualTo(40);
        assertThat(gift.number()).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        assertThat(reasons(() -> give(41))).containsExactly("too-few-credits");
        assertThat(give(40).minutes()).isEqualTo(40);
        assertThat(minutes()).isZero();
    }

    @Test
    void isUsedOrComesBackOnce() {
        earn(100);
        UUID used = give(60).id();
        UUID back = give(40).id();

        desk.here(() -> desk.credits.use(worker, used));
        desk.here(() -> desk.credits.giveBack(worker, back, "搬走了"));

        assertThat(minutes()).isEqualTo(40);
        assertThat(desk.told(an)).isEqualTo(3);
        assertThat(reasons(() -> desk.here(() -> desk.credits.use(worker, used))))
                .containsExactly("gift-settled");
        assertThat(reasons(() -> desk.here(() -> desk.credits.giveBack(worker, used, "错"))))
                .containsExactly("gift-settled");
        assertThatThrownBy(() -> desk.in(NEIGHBOUR, () -> desk.credits.use(worker, used)))
                .hasMessage("not-found");
    }

    @Test
    void lapsesTheOldestFirstAndOnlyWhatIsLeftOfIt() {
        earn(100);
        give(30);
        backdate(Duration.ofDays(800));
        earn(50);

        lapse();
        lapse();

        assertThat(minutes()).isEqualTo(50);
        assertThat(desk.here(() -> desk.credits.givenBy(an)))
                .extracting(CreditGift::state)
                .containsExactly(State.LAPSED);
    }

    @Test
    void keepsWhatIsNotOldYet() {
        earn(100);
        UUID gift = give(30).id();

        lapse();

        assertThat(minutes()).isEqualTo(70);
        assertThat(desk.here(() -> desk.credits.use(worker, gift)).state()).isEqualTo(State.USED);
        assertThat(desk.here(() -> desk.credits.of(an)).lapsing())
                .hasValueSatisfying(lot -> assertThat(lot.minutes()).isEqualTo(70));
    }

    @Test
    void addsUpToZeroWithCredits() {
        LedgerRun run = new LedgerRun(desk, 77L);

        run.acts(150);
        earn(60);
        give(20);
        lapse();

        assertThat(run.findings()).isEmpty();
    }

    private UUID earn(int minutes) {
        UUID record = desk.note(Bookkeeper.served(an, START, minutes)).id();
        desk.confirm(worker, record);
        return record;
    }

    private CreditGift give(int minutes) {
        return desk.here(() -> desk.credits.give(an, new NewCreditGift("陈奶奶", "3 栋 201", minutes)));
    }

    private int minutes() {
        return desk.here(() -> desk.credits.of(an).minutes());
    }

    private void keep(boolean on, int months) {
        desk.here(() -> desk.rules.change(Bookkeeper.ANY, StarLevels.NATIONAL.hours(), new CreditRules(on, months)));
    }

    private void lapse() {
        desk.here(() -> {
            desk.credits.lapse();
            return true;
        });
    }

    /** Lets all that this person has booked be older, behind the back of the guard, which is why it takes plain JDBC. */
    private void backdate(Duration age) {
        desk.backdate(an, age);
    }

    private static List<String> reasons(ThrowingCallable act) {
        try {
            act.call();
        } catch (ProblemException e) {
            return e.reasons().stream().map(Reason::type).toList();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return List.of();
    }
}
