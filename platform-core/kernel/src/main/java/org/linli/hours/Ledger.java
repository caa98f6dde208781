package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
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

    @Inject
    EntityManager entities;

    /** The account of this kind and holder, made when it is first needed. */
    LedgerAccount account(LedgerAccount.Kind kind, String holder) {
        return entities.createQuery(
                        "select a from LedgerAccount a where a.kind = :kind and a.holder = :holder",
                        LedgerAccount.class)
                .setParameter("kind", kind)
                .setParameter("holder", holder)
                .getResultStream()
                .findFirst()
                .orElseGet(() -> open(kind, holder));
    }

    /** Books that minutes went from one account to another; a number below zero takes them the other way, zero books nothing. */
    void post(Posting posting, LedgerAccount from, LedgerAccount to, int minutes) {
        entities.persist(posting);
        entities.flush(); // before its entries: the persistence provider does not see that they refer to it
        if (minutes > 0) {
            entities.persist(new LedgerEntry(posting, from, to, minutes));
        } else if (minutes < 0) {
            entities.persist(new LedgerEntry(posting, to, from, -minutes));
        }
    }

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
                                + " where p.record = :record and e.posting = p.id and a.id = e.getter order by p.at, p.id",
                        Object[].class)
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
