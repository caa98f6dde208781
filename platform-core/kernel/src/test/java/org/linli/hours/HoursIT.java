package org.linli.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.tenancy.TestCommunities.NEIGHBOUR;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.database.EntityTag;
import org.linli.database.Slice;
import org.linli.hours.LedgerAccount.Kind;
import org.linli.hours.ServiceRecord.State;
import org.linli.spi.Ids;
import org.linli.spi.ProblemException.Reason;

@ExtendWith(ArquillianExtension.class)
class HoursIT {

    private static final Instant START = Instant.parse("2026-11-20T02:30:00Z");

    @Inject
    Bookkeeper desk;

    private final UUID an = Ids.next();
    private final UUID bo = Ids.next();
    private final UUID worker = Ids.next();

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(HoursIT.class, Bookkeeper.class, LedgerRun.class);
    }

    @Test
    void notesAServiceOnceHoweverOftenItIsTold() {
        Served served = Bookkeeper.served(an, START, 120);

        ServiceRecord record = desk.note(served);

        assertThat(desk.note(served).id()).isEqualTo(record.id());
        assertThat(record.state()).isEqualTo(State.PENDING);
        assertThat(desk.sum(Kind.PENDING, an)).isEqualTo(120);
        assertThat(desk.sum(Kind.CONFIRMED, an)).isZero();
    }

    @Test
    void countsWhatASecondPersonConfirmsAndTellsTheVolunteerOnce() {
        ServiceRecord one = desk.note(Bookkeeper.served(an, START, 120));
        ServiceRecord other = desk.note(Bookkeeper.served(an, START.plus(Duration.ofDays(1)), 45));

        Confirmations.Outcome outcome = desk.confirm(worker, one.id(), other.id());

        assertThat(outcome.confirmed()).hasSize(2);
        assertThat(outcome.refused()).isEmpty();
        assertThat(desk.sum(Kind.CONFIRMED, an)).isEqualTo(165);
        assertThat(desk.sum(Kind.PENDING, an)).isZero();
        assertThat(desk.told(an)).isEqualTo(1);
    }

    @Test
    void neverLetsPeopleConfirmTheirOwnHoursAmongOthers() {
        ServiceRecord own = desk.note(Bookkeeper.served(worker, START, 60));
        ServiceRecord other = desk.note(Bookkeeper.served(an, START, 60));

        Confirmations.Outcome outcome = desk.confirm(worker, own.id(), other.id());

        assertThat(outcome.confirmed()).extracting(ServiceRecord::id).containsExactly(other.id());
        assertThat(outcome.refused()).singleElement().satisfies(refused -> assertThat(refused.reasons())
                .extracting(Reason::type)
                .containsExactly("own-hours"));
        assertThatThrownBy(() -> desk.correct(worker, own.id(), 90)).hasMessage("refused");
        assertThat(desk.record(own.id()).state()).isEqualTo(State.PENDING);
    }

    @Test
    void confirmsOnceAndSaysSoTheSecondTime() {
        UUID record = desk.note(Bookkeeper.served(an, START, 60)).id();

        desk.confirm(worker, record);
        Confirmations.Outcome again = desk.confirm(worker, record);

        assertThat(again.confirmed()).isEmpty();
        assertThat(again.refused().get(0).reasons()).extracting(Reason::type).containsExactly("already-confirmed");
        assertThat(desk.sum(Kind.CONFIRMED, an)).isEqualTo(60);
    }

    @Test
    void correctsByBookingAgainst() {
        UUID record = desk.note(Bookkeeper.served(an, START, 120)).id();
        desk.confirm(worker, record);

        ServiceRecord corrected = desk.correct(worker, record, 90);

        assertThat(corrected.confirmed()).isTrue();
        assertThat(desk.sum(Kind.CONFIRMED, an)).isEqualTo(90);
        assertThat(desk.here(() -> desk.ledger.booked(record)))
                .extracting(Ledger.Booked::minutes)
                .containsExactly(120, 120, -30);
    }

    @Test
    void takesAllBackAndLetsItCountAgain() {
        UUID record = desk.note(Bookkeeper.served(an, START, 120)).id();
        desk.confirm(worker, record);

        assertThat(desk.correct(worker, record, 0).state()).isEqualTo(State.REFUSED);
        assertThat(desk.sum(Kind.CONFIRMED, an)).isZero();
        assertThat(desk.confirm(worker, record).refused().get(0).reasons())
                .extracting(Reason::type)
                .containsExactly("not-counted");

        assertThat(desk.correct(worker, record, 30).state()).isEqualTo(State.PENDING);
        desk.confirm(worker, record);
        assertThat(desk.sum(Kind.CONFIRMED, an)).isEqualTo(30);
    }

    @Test
    void refusesACorrectionOfWhatWasNotSeen() {
        ServiceRecord record = desk.note(Bookkeeper.served(an, START, 120));
        EntityTag seen = new EntityTag(EntityTag.of(record.version()));
        desk.confirm(worker, record.id());

        assertThatThrownBy(() -> desk.here(() -> desk.confirmations.correct(worker, record.id(), seen, 60, "看错了")))
                .hasMessage("stale-edit");
    }

    @Test
    void answersAQuestionBeforeAnythingIsConfirmed() {
        UUID record = desk.note(Bookkeeper.served(an, START, 120)).id();

        desk.here(() -> desk.questions.ask(an, record, "我做了三个小时"));

        assertThat(desk.confirm(worker, record).refused().get(0).reasons())
                .extracting(Reason::type)
                .containsExactly("question-open");
        assertThatThrownBy(() -> desk.here(() -> desk.questions.ask(bo, record, "?")))
                .hasMessage("not-found");
        desk.here(() -> desk.questions.answer(worker, record, "对,是三个小时", 180));
        assertThat(desk.told(an)).isEqualTo(1);
        assertThat(desk.record(record).questioned()).isFalse();
        assertThat(desk.sum(Kind.PENDING, an)).isEqualTo(180);
        assertThat(desk.confirm(worker, record).confirmed()).hasSize(1);
    }

    @Test
    void takesExtraServiceOnceItIsOverAndWhereNothingElseWas() {
        Instant yesterday = Instant.now().minus(Duration.ofDays(1));
        ExtraService told = new ExtraService("陪诊", yesterday.atOffset(ZoneOffset.UTC), 90, "去了医院");

        ServiceRecord record = desk.here(() -> desk.extras.file(an, told));

        assertThat(record.pending()).isTrue();
        assertThat(record.source()).isEqualTo(ServiceRecord.Source.EXTRA);
        assertThatThrownBy(() -> desk.here(() -> desk.extras.file(an, told))).hasMessage("refused");
        assertThat(desk.here(() -> desk.extras.file(bo, told)).minutes()).isEqualTo(90);
        ExtraService early = new ExtraService("陪诊", Instant.now().atOffset(ZoneOffset.UTC), 90, null);
        assertThatThrownBy(() -> desk.here(() -> desk.extras.file(an, early))).hasMessage("bad-input");
    }

    @Test
    void sumsByYearInShanghai() {
        desk.note(Bookkeeper.served(an, Instant.parse("2025-12-31T15:59:00Z"), 30));
        desk.note(Bookkeeper.served(an, Instant.parse("2025-12-31T16:00:00Z"), 60));

        MyHoursView sums = desk.here(() -> desk.mine.sums(an, null));
        MyHoursView of2026 = desk.here(() -> desk.mine.sums(an, 2026));

        assertThat(sums.pending()).isEqualTo(90);
        assertThat(sums.years())
                .containsExactly(new MyHoursView.YearSum(2026, 0, 60), new MyHoursView.YearSum(2025, 0, 30));
        assertThat(of2026.pending()).isEqualTo(60);
        assertThat(of2026.communities()).singleElement().satisfies(one -> assertThat(one.pending())
                .isEqualTo(60));
    }

    @Test
    void listsWhatWaitsPageByPage() {
        Served first = Bookkeeper.served(an, Instant.parse("2020-01-01T00:00:00Z"), 10);
        Served second = Bookkeeper.served(an, Instant.parse("2020-01-01T00:00:00Z"), 10);
        desk.note(first);
        desk.note(second);

        List<ServiceRecord> page = desk.here(() -> desk.records.in(Records.View.PENDING, new Slice(1, List.of())));
        ServiceRecord last = page.get(0);
        Slice next = new Slice(1, List.of(last.startsAt().toString(), last.id().toString()));

        assertThat(desk.here(() -> desk.records.in(Records.View.PENDING, next))
                        .get(0)
                        .id())
                .isNotEqualTo(last.id());
    }

    @Test
    void isAsIfAnotherCommunitysHoursDidNotExist() {
        UUID record = desk.note(Bookkeeper.served(an, START, 120)).id();

        assertThat(desk.in(NEIGHBOUR, () -> desk.confirmations.confirm(worker, List.of(record)))
                        .confirmed())
                .isEmpty();
        assertThatThrownBy(() ->
                        desk.in(NEIGHBOUR, () -> desk.confirmations.correct(worker, record, Bookkeeper.ANY, 1, "错")))
                .hasMessage("not-found");
        assertThat(desk.in(NEIGHBOUR, () -> desk.ledger.sums(an.toString()))).isEmpty();
    }

    @Test
    void keepsEveryBookingAsItWas() {
        ServiceRecord record = desk.note(Bookkeeper.served(an, START, 120));

        for (String change : List.of(
                "update LedgerEntry e set e.minutes = 1",
                "delete from LedgerEntry e",
                "update Posting p set p.reason = 'x'",
                "delete from Posting p")) {
            assertThatThrownBy(() ->
                            desk.here(() -> desk.entities.createQuery(change).executeUpdate()))
                    .as(change)
                    .hasStackTraceContaining("append-only");
        }
        assertThatThrownBy(() -> desk.here(() -> {
                    desk.entities
                            .createQuery("select e from LedgerEntry e where e.record = :record", LedgerEntry.class)
                            .setParameter("record", record.id())
                            .getResultList()
                            .forEach(desk.entities::remove);
                    return true;
                }))
                .isNotNull();
        assertThat(desk.balance(Kind.PENDING, an, record.id())).isEqualTo(120);
    }

    @Test
    void addsUpToZeroWhateverHappens() {
        LedgerRun run = new LedgerRun(desk, 20261122L);

        run.acts(400);

        assertThat(run.findings()).isEmpty();
        assertThat(run.summary()).as(run.summary()).doesNotContain(" 0 ");
    }
}
