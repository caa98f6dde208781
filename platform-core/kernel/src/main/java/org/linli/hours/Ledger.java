package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.linli.database.Duplicate;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/**
 * The current community's book of minutes, in double entry.
 *
 * <p>It only grows. Every movement is a row with both of its sides, so the sum over all accounts is zero by construction; a posting's
 * reference is unique, so that the same thing is never booked twice.
 */
@ApplicationScoped
@Transactional
class Ledger {

    private static final Instant END_OF_TIME = Instant.parse("3001-01-01T00:00:00Z");
    private static final Set<LedgerAccount.Kind> HOURS =
            Set.of(LedgerAccount.Kind.ISSUE, LedgerAccount.Kind.PENDING, LedgerAccount.Kind.CONFIRMED);

    @Inject
    EntityManager entities;

    /** The account of this kind and holder, made when it is first needed. */
    LedgerAccount account(LedgerAccount.Kind kind, String holder) {
        return find(kind, holder).orElseGet(() -> open(kind, holder));
    }

    Optional<LedgerAccount> find(LedgerAccount.Kind kind, String holder) {
        return entities.createQuery(
                        "select a from LedgerAccount a where a.kind = :kind and a.holder = :holder",
                        LedgerAccount.class)
                .setParameter("kind", kind)
                .setParameter("holder", holder)
                .getResultStream()
                .findFirst();
    }

    /** Minutes that go from one account to another; a number below zero goes the other way, zero not at all. */
    record Move(LedgerAccount from, LedgerAccount to, int minutes) {}

    /** Books that minutes went from account to account, for one reason. */
    void post(Posting posting, List<Move> moves) {
        entities.persist(posting);
        entities.flush(); // before its entries: the persistence provider does not see that they refer to it
        for (Move move : moves) {
            if (move.minutes > 0) {
                entities.persist(new LedgerEntry(posting, move.from, move.to, move.minutes));
            } else if (move.minutes < 0) {
                entities.persist(new LedgerEntry(posting, move.to, move.from, -move.minutes));
            }
        }
    }

    /** The account with its row held until the transaction ends, so that nobody else takes from it meanwhile. */
    LedgerAccount held(LedgerAccount.Kind kind, String holder) {
        LedgerAccount account = account(kind, holder);
        entities.lock(account, LockModeType.PESSIMISTIC_WRITE);
        return account;
    }

    /** What lies on an account now. */
    int balance(LedgerAccount account) {
        return total("getter", account, END_OF_TIME) - total("giver", account, END_OF_TIME);
    }

    /** What an account has got before a moment, less all that it ever gave: what is left of the old. */
    int leftFromBefore(LedgerAccount account, Instant moment) {
        return total("getter", account, moment) - total("giver", account, END_OF_TIME);
    }

    /** The first of what an account has got that is not given away yet, the oldest being given first. */
    Optional<Lot> oldest(LedgerAccount account) {
        int given = total("giver", account, END_OF_TIME);
        for (Object[] row : entities.createQuery(
                        "select p.at, e.minutes from LedgerEntry e, Posting p where e.getter = :account and p.id = e.posting"
                                + " order by p.at, p.id",
                        Object[].class)
                .setParameter("account", account.id())
                .getResultList()) {
            int left = (int) row[1] - given;
            if (left > 0) {
                return Optional.of(new Lot((Instant) row[0], left));
            }
            given = -left;
        }
        return Optional.empty();
    }

    /** Minutes that were got at the same time. */
    record Lot(Instant at, int minutes) {}

    /** What lies on the accounts of a holder, by kind, year and program. */
    List<Sum> sums(String holder) {
        List<Sum> sums = new ArrayList<>(side("getter", holder));
        side("giver", holder).forEach(given -> sums.add(given.negative()));
        return Sum.together(sums);
    }

    /** What lies on the accounts of a holder for one record. */
    int balance(LedgerAccount account, UUID record) {
        return balance("getter", account, record) - balance("giver", account, record);
    }

    /** Everything that was booked for a record, in its order. */
    List<Booked> booked(UUID record) {
        return entities
                .createQuery(
                        "select p, e.minutes, a.kind from Posting p, LedgerEntry e, LedgerAccount a"
                                + " where a.kind in :kinds and p.record = :record and e.posting = p.id and a.id = e.getter order by p.at, p.id",
                        Object[].class)
                .setParameter("kinds", HOURS)
                .setParameter("record", record)
                .getResultList()
                .stream()
                .map(row -> new Booked((Posting) row[0], (int) row[1], (LedgerAccount.Kind) row[2]))
                .toList();
    }

    /** A posting with the minutes that it moved. */
    record Booked(Posting posting, int moved, LedgerAccount.Kind to) {

        /** What the person got; below zero where minutes were taken back. */
        int minutes() {
            return to == LedgerAccount.Kind.ISSUE ? -moved : moved;
        }
    }

    private LedgerAccount open(LedgerAccount.Kind kind, String holder) {
        LedgerAccount opened = new LedgerAccount(kind, holder);
        try {
            entities.persist(opened);
            entities.flush();
            return opened;
        } catch (PersistenceException e) {
            if (Duplicate.caused(e)) {
                throw new ProblemException(CommonProblem.BUSY);
            }
            throw e;
        }
    }

    private List<Sum> side(String side, String holder) {
        return entities
                .createQuery(
                        "select a.kind, r.serviceYear, r.program, sum(e.minutes) from LedgerAccount a, LedgerEntry e, ServiceRecord r"
                                + " where a.holder = :holder and e." + side
                                + " = a.id and r.id = e.record group by a.kind, r.serviceYear, r.program",
                        Object[].class)
                .setParameter("holder", holder)
                .getResultList()
                .stream()
                .map(row -> new Sum(
                        (LedgerAccount.Kind) row[0], (int) row[1], (String) row[2], ((Number) row[3]).intValue()))
                .toList();
    }

    private int total(String side, LedgerAccount account, Instant before) {
        Number sum = entities.createQuery(
                        "select sum(e.minutes) from LedgerEntry e, Posting p where e." + side
                                + " = :account and p.id = e.posting and p.at < :before",
                        Number.class)
                .setParameter("account", account.id())
                .setParameter("before", before)
                .getSingleResult();
        return sum == null ? 0 : sum.intValue();
    }

    private int balance(String side, LedgerAccount account, UUID record) {
        Number sum = entities.createQuery(
                        "select sum(e.minutes) from LedgerEntry e where e.record = :record and e." + side
                                + " = :account",
                        Number.class)
                .setParameter("record", record)
                .setParameter("account", account.id())
                .getSingleResult();
        return sum == null ? 0 : sum.intValue();
    }
}
