package org.linli.tenants;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.identity.CurrentCaller;
import org.linli.identity.HeldRole;
import org.linli.identity.Person;
import org.linli.identity.Place;
import org.linli.jobs.OwnTransaction;
import org.linli.spi.Ids;
import org.linli.spi.Role;

/** Where an operator works, for the tests in the server: every act in a transaction of its own, like a request. */
@Dependent
public class Office {

    static final Slice ALL = new Slice(200, List.of());

    private final Person operator = new Person(
            Ids.next(), "operator", null, "平台管理员", "", List.of(new HeldRole(Role.OPERATOR, Place.INSTALLATION)));

    @Inject
    OwnTransaction transaction;

    @Inject
    CurrentCaller caller;

    @Inject
    Communities communities;

    @Inject
    Districts districts;

    @Inject
    Directory directory;

    @Inject
    Imports imports;

    @Inject
    ImportProgress progress;

    UUID account() {
        return operator.account();
    }

    <T> T act(Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        caller.enter(operator, Locale.ENGLISH);
        try {
            transaction.run(() -> result.set(act.get()));
            return result.get();
        } finally {
            caller.leave();
        }
    }

    ImportReport take(byte[] list, String district, boolean dryRun, @Nullable String key) {
        return act(() -> imports.run(new ByteArrayInputStream(list), district, dryRun, key));
    }

    ImportReport take(String list, String district) {
        return take(list.getBytes(StandardCharsets.UTF_8), district, false, null);
    }

    /** A district of the test's own, empty. */
    String district(String code) {
        act(() -> districts.add(code, "区" + code));
        return code;
    }

    List<ListedCommunity> list(String within) {
        return act(() -> communities.list(within, "", ALL)).items();
    }
}
