package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Duplicate;
import org.linli.hours.ServiceRecord.Source;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/** Where the platform is told that somebody has served in the current community. Their minutes then wait for a confirmation. */
@ApplicationScoped
@Transactional
public class Earnings {

    @Inject
    EntityManager entities;

    @Inject
    Records records;

    @Inject
    Ledger ledger;

    @Inject
    Clock clock;

    /** Notes a service on a shift and gives the id of its record. Told again under the same reference, nothing changes. */
    public UUID onShift(Served served) {
        return note(served, Source.SHIFT, null, null).id();
    }

    /** Notes a service that a program knows of. Told again under the same reference, nothing changes. */
    public void forProgram(Served served) {
        note(served, Source.PROGRAM, null, null);
    }

    /** Notes a service that the volunteer tells of. */
    ServiceRecord extra(Served served, @Nullable String words) {
        return note(served, Source.EXTRA, words, served.account());
    }

    private ServiceRecord note(Served served, Source source, @Nullable String words, @Nullable UUID by) {
        return records.byReference(served.reference()).orElseGet(() -> add(served, source, words, by));
    }

    private ServiceRecord add(Served served, Source source, @Nullable String words, @Nullable UUID by) {
        Instant now = clock.instant();
        ServiceRecord record = new ServiceRecord(served, source, words, now);
        try {
            entities.persist(record);
            entities.flush();
        } catch (PersistenceException e) {
            if (Duplicate.caused(e)) {
                throw new ProblemException(CommonProblem.BUSY);
            }
            throw e;
        }
        Posting earned = new Posting("earned/" + record.id(), Posting.Kind.EARNED, record.id(), now, by, null);
        ledger.post(
                earned,
                List.of(new Ledger.Move(
                        ledger.account(LedgerAccount.Kind.ISSUE, record.program()),
                        ledger.account(
                                LedgerAccount.Kind.PENDING, record.account().toString()),
                        record.minutes())));
        return record;
    }
}
