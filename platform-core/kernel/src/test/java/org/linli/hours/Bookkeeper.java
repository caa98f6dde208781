package org.linli.hours;

import static org.linli.tenancy.TestCommunities.QINGHEJU;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.linli.database.Database;
import org.linli.database.EntityTag;
import org.linli.hours.LedgerAccount.Kind;
import org.linli.jobs.OwnTransaction;
import org.linli.notifications.Messages;
import org.linli.spi.Ids;
import org.linli.spi.Texts;
import org.linli.tenancy.Community;
import org.linli.tenancy.Tenancy;

/** What the tests in the server do with hours, every act in a transaction of its own in 青和居. */
@Dependent
public class Bookkeeper {

    static final EntityTag ANY = new EntityTag(null);

    @Inject
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    @Inject
    OwnTransaction transaction;

    @Inject
    Earnings earnings;

    @Inject
    Confirmations confirmations;

    @Inject
    Questions questions;

    @Inject
    Extras extras;

    @Inject
    Records records;

    @Inject
    Ledger ledger;

    @Inject
    MyHours mine;

    @Inject
    Certificates certificates;

    @Inject
    Seals seals;

    @Inject
    HoursRules rules;

    @Inject
    Credits credits;

    @Inject
    Database database;

    @Inject
    Messages messages;

    <T> T here(Supplier<T> act) {
        return in(QINGHEJU, act);
    }

    <T> T in(Community community, Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        tenancy.<Boolean, RuntimeException>in(community, () -> {
            transaction.run(() -> result.set(act.get()));
            return true;
        });
        return result.get();
    }

    static Served served(UUID account, Instant start, int minutes) {
        return new Served(
                "test/" + Ids.next(),
                account,
                "canteen",
                Texts.of("送餐", "delivery"),
                start,
                start.plus(Duration.ofMinutes(minutes)),
                minutes);
    }

    /** Notes a service and gives its record. */
    ServiceRecord note(Served served) {
        return here(() -> {
            earnings.onShift(served);
            return records.byReference(served.reference()).orElseThrow();
        });
    }

    Confirmations.Outcome confirm(UUID by, UUID... ids) {
        return here(() -> confirmations.confirm(by, List.of(ids)));
    }

    ServiceRecord correct(UUID by, UUID id, int minutes) {
        return here(() -> confirmations.correct(by, id, ANY, minutes, "看错了"));
    }

    ServiceRecord record(UUID id) {
        return here(() -> records.find(id).orElseThrow());
    }

    int balance(Kind kind, UUID account, UUID record) {
        return here(() -> ledger.balance(ledger.account(kind, account.toString()), record));
    }

    int sum(Kind kind, UUID account) {
        return here(() -> Sum.of(ledger.sums(account.toString()), kind, sum -> true));
    }

    /** Lets the credits that somebody has and has given be this much older, behind the guard's back and so by plain JDBC. */
    void backdate(UUID account, Duration age) {
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("update posting p join ledger_entry e on e.posting_id = p.id"
                    + " join ledger_account a on a.id = e.getter_id or a.id = e.giver_id"
                    + " set p.posted_at = p.posted_at - interval " + age.toDays() + " day where a.holder = '" + account
                    + "' and a.kind = 'CREDIT'");
            statement.executeUpdate("update credit_gift set given_at = given_at - interval " + age.toDays()
                    + " day where giver_id = unhex('" + account.toString().replace("-", "") + "')");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int told(UUID account) {
        return here(() -> messages.count(account));
    }
}
