package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.linli.hours.LedgerAccount.Kind;

/** The time credits that go with confirmed hours: a minute for a minute, where the community has switched them on. */
@ApplicationScoped
class CreditBooking {

    @Inject
    Ledger ledger;

    @Inject
    HoursRules rules;

    /** What is booked beside a confirmation. */
    Optional<Ledger.Move> earned(ServiceRecord record) {
        return rules.credits().on() ? move(record, record.minutes()) : Optional.empty();
    }

    /**
     * What is booked beside a correction, so that a record which has brought credits brings as many as it has minutes. Whoever has
     * given them away meanwhile owes them, and earns them back first.
     */
    Optional<Ledger.Move> corrected(ServiceRecord record, int minutes) {
        int brought = ledger.find(Kind.CREDIT, holder(record))
                .map(purse -> ledger.balance(purse, record.id()))
                .orElse(0);
        return brought == 0 ? Optional.empty() : move(record, minutes - brought);
    }

    private Optional<Ledger.Move> move(ServiceRecord record, int minutes) {
        return Optional.of(new Ledger.Move(
                ledger.account(Kind.CREDIT_SOURCE, ""), ledger.account(Kind.CREDIT, holder(record)), minutes));
    }

    private static String holder(ServiceRecord record) {
        return record.account().toString();
    }
}
