package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.hours.CreditGift.State;
import org.linli.hours.LedgerAccount.Kind;
import org.linli.jobs.Clocks;
import org.linli.spi.CommonProblem;

/** What people do with their time credits in the current community. */
@ApplicationScoped
@Transactional
class Credits {

    private static final UUID NEWEST = new UUID(-1, -1);

    @Inject
    EntityManager entities;

    @Inject
    Ledger ledger;

    @Inject
    HoursRules rules;

    @Inject
    HoursNews news;

    @Inject
    Clock clock;

    /** What somebody has, and when the oldest of it lapses. */
    record Purse(boolean on, int minutes, Optional<Ledger.Lot> lapsing) {}

    Purse of(UUID account) {
        CreditRules here = rules.credits();
        Optional<LedgerAccount> purse = ledger.find(Kind.CREDIT, account.toString());
        return new Purse(
                here.on(),
                purse.map(ledger::balance).orElse(0),
                purse.flatMap(ledger::oldest)
                        .map(lot -> new Ledger.Lot(later(lot.at(), here.months()), lot.minutes())));
    }

    /** Gives credits to a neighbour; nobody gives more than they have, on however many phones. */
    CreditGift give(UUID account, NewCreditGift told) {
        LedgerAccount purse = ledger.held(Kind.CREDIT, account.toString());
        HoursRefusal.refuse(HoursRefusal.toGive(rules.credits(), ledger.balance(purse), told.minutes()));
        CreditGift gift = new CreditGift(SlipNumber.next(), account, told, clock.instant());
        entities.persist(gift);
        book(Posting.Kind.GIVEN, gift, account, null, purse, of(gift));
        return gift;
    }

    /** Notes that the neighbour was helped. */
    CreditGift use(UUID by, UUID id) {
        CreditGift gift = open(id);
        gift.settle(State.USED, by, null, clock.instant());
        book(Posting.Kind.USED, gift, by, null, of(gift), ledger.account(Kind.CREDIT_USED, ""));
        news.used(gift);
        return gift;
    }

    /** Gives the credits back to who gave them. */
    CreditGift giveBack(UUID by, UUID id, String reason) {
        CreditGift gift = open(id);
        gift.settle(State.RETURNED, by, reason, clock.instant());
        book(Posting.Kind.RETURNED, gift, by, reason, of(gift), purse(gift.giver()));
        news.returned(gift, reason);
        return gift;
    }

    List<CreditGift> givenBy(UUID account) {
        return entities.createQuery(
                        "select g from CreditGift g where g.giver = :giver order by g.id desc", CreditGift.class)
                .setParameter("giver", account)
                .setMaxResults(200)
                .getResultList();
    }

    /** In one state, the newest first. */
    List<CreditGift> all(State state, Slice slice) {
        return entities.createQuery(
                        "select g from CreditGift g where g.state = :state and g.id < :before order by g.id desc",
                        CreditGift.class)
                .setParameter("state", state)
                .setParameter("before", slice.id(0, NEWEST))
                .setMaxResults(slice.rows())
                .getResultList();
    }

    /** Lets what is older than the community's months lapse: what people have not given on, and gifts that nobody used. */
    void lapse() {
        Instant cutOff = earlier(clock.instant(), rules.credits().months());
        for (CreditGift gift : openBefore(cutOff)) {
            CreditGift held = open(gift.id());
            held.settle(State.LAPSED, null, null, clock.instant());
            book(Posting.Kind.LAPSED, held, null, null, of(held), lapsed());
        }
        for (LedgerAccount purse : purses()) {
            LedgerAccount held = ledger.held(Kind.CREDIT, purse.holder());
            int left = ledger.leftFromBefore(held, cutOff);
            if (left > 0) {
                String reference = "lapsed/" + held.id() + "/" + clock.instant();
                Posting posting = new Posting(reference, Posting.Kind.LAPSED, null, clock.instant(), null, null);
                ledger.post(posting, List.of(new Ledger.Move(held, lapsed(), left)));
            }
        }
    }

    private CreditGift open(UUID id) {
        CreditGift gift = entities.createQuery("select g from CreditGift g where g.id = :id", CreditGift.class)
                .setParameter("id", id)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .orElseThrow(CommonProblem::notFound);
        HoursRefusal.refuse(HoursRefusal.toSettle(gift));
        return gift;
    }

    private void book(
            Posting.Kind kind,
            CreditGift gift,
            @Nullable UUID by,
            @Nullable String reason,
            LedgerAccount from,
            LedgerAccount to) {
        Posting posting = new Posting("gift/" + gift.id() + "/" + kind, kind, null, clock.instant(), by, reason);
        ledger.post(posting, List.of(new Ledger.Move(from, to, gift.minutes())));
    }

    private List<CreditGift> openBefore(Instant moment) {
        return entities.createQuery(
                        "select g from CreditGift g where g.state = org.linli.hours.CreditGift.State.OPEN"
                                + " and g.givenAt < :moment order by g.id",
                        CreditGift.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    private List<LedgerAccount> purses() {
        return entities.createQuery(
                        "select a from LedgerAccount a where a.kind = :kind order by a.id", LedgerAccount.class)
                .setParameter("kind", Kind.CREDIT)
                .getResultList();
    }

    private LedgerAccount purse(UUID account) {
        return ledger.account(Kind.CREDIT, account.toString());
    }

    private LedgerAccount of(CreditGift gift) {
        return ledger.account(Kind.CREDIT_GIFT, gift.id().toString());
    }

    private LedgerAccount lapsed() {
        return ledger.account(Kind.CREDIT_LAPSED, "");
    }

    private static Instant later(Instant moment, int months) {
        return moment.atZone(Clocks.ZONE).plusMonths(months).toInstant();
    }

    private static Instant earlier(Instant moment, int months) {
        return moment.atZone(Clocks.ZONE).minusMonths(months).toInstant();
    }
}
