package org.linli.hours;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.database.EntityTag;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException.Reason;

/** What a second person does with hours. The volunteer is told of all of it. */
@ApplicationScoped
@Transactional
public class Confirmations {

    @Inject
    Records records;

    @Inject
    Ledger ledger;

    @Inject
    CreditBooking credits;

    @Inject
    HoursNews news;

    @Inject
    Clock clock;

    /** What became of many records: how many are confirmed now, and why the others are not. */
    public record Outcome(List<ServiceRecord> confirmed, List<Refused> refused) {}

    /** A record that was not confirmed. */
    public record Refused(UUID record, List<Reason> reasons) {}

    /** Confirms what can be; a record that is none of this community's is left out. Confirming again changes nothing. */
    public Outcome confirm(UUID by, Collection<UUID> ids) {
        Set<UUID> wanted = new HashSet<>(ids);
        List<ServiceRecord> confirmed = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (ServiceRecord record : wanted.isEmpty() ? List.<ServiceRecord>of() : records.hold(wanted)) {
            List<Reason> reasons = HoursRefusal.toConfirm(record, by);
            if (reasons.isEmpty()) {
                confirm(record, by);
                confirmed.add(record);
            } else {
                refused.add(new Refused(record.id(), reasons));
            }
        }
        confirmed.stream().collect(groupingBy(ServiceRecord::account)).forEach(news::confirmed);
        return new Outcome(confirmed, refused);
    }

    /**
     * Says how many minutes were right, 0 for none. What was booked stays; the difference is booked against it.
     *
     * @param seen the version that was seen
     */
    ServiceRecord correct(UUID by, UUID id, EntityTag seen, int minutes, String reason) {
        ServiceRecord record = records.hold(id).orElseThrow(CommonProblem::notFound);
        HoursRefusal.refuse(HoursRefusal.toCorrect(record, by));
        seen.check(record.version());
        correct(record, by, minutes, reason);
        return record;
    }

    /** The record is held. */
    void correct(ServiceRecord record, UUID by, int minutes, String reason) {
        int before = record.minutes();
        if (minutes == before) {
            return;
        }
        LedgerAccount.Kind where = record.confirmed() ? LedgerAccount.Kind.CONFIRMED : LedgerAccount.Kind.PENDING;
        ledger.post(
                posting(record, Posting.Kind.CORRECTED, by, reason),
                with(
                        new Ledger.Move(
                                ledger.account(LedgerAccount.Kind.ISSUE, record.program()),
                                ledger.account(where, record.account().toString()),
                                minutes - before),
                        credits.corrected(record, minutes)));
        record.correct(minutes);
        news.corrected(record, before, reason);
    }

    private void confirm(ServiceRecord record, UUID by) {
        String person = record.account().toString();
        ledger.post(
                posting(record, Posting.Kind.CONFIRMED, by, null),
                with(
                        new Ledger.Move(
                                ledger.account(LedgerAccount.Kind.PENDING, person),
                                ledger.account(LedgerAccount.Kind.CONFIRMED, person),
                                record.minutes()),
                        credits.earned(record)));
        record.confirm();
    }

    /** Named after the version that it changes, of which there is one. */
    private Posting posting(ServiceRecord record, Posting.Kind kind, UUID by, @Nullable String reason) {
        String reference = kind.name().toLowerCase(Locale.ROOT) + "/" + record.id() + "/" + record.version();
        return new Posting(reference, kind, record.id(), clock.instant(), by, reason);
    }

    private static List<Ledger.Move> with(Ledger.Move hours, Optional<Ledger.Move> credits) {
        return Stream.concat(Stream.of(hours), credits.stream()).toList();
    }
}
