package org.linli.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.OwnTransaction;
import org.linli.spi.Role;
import org.linli.tenancy.Community;
import org.linli.tenancy.Tenancy;
import org.linli.tenancy.TestCommunities;

/** Where people come in, for the tests in the server: every act in a transaction of its own, like a request. */
@Dependent
public class Hall {

    static final String PASSWORD = "yi er san si";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    @Inject
    OwnTransaction transaction;

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentCaller caller;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Members members;

    @Inject
    Sessions sessions;

    @Inject
    SignIns signIns;

    @Inject
    Invitations invitations;

    <T> T act(Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        transaction.run(() -> result.set(act.get()));
        return result.get();
    }

    <T> T as(@Nullable Person person, Supplier<T> act) {
        caller.enter(person, Locale.SIMPLIFIED_CHINESE);
        try {
            return act(act);
        } finally {
            caller.leave();
        }
    }

    <T> T in(Community community, Person person, Supplier<T> act) {
        return tenancy.<T, RuntimeException>in(community, () -> as(person, act));
    }

    static String newLogin() {
        return "somebody-" + NUMBERS.incrementAndGet() + "-" + System.nanoTime();
    }

    /** Somebody new who is this in 青和居, and signed in. */
    Person somebody(Role role) {
        return person(signedIn(account(newLogin(), role)));
    }

    UUID account(String login, Role role) {
        return act(() -> {
            UUID account = accounts.open(login, null, "某人", PASSWORD);
            memberships.begin(account, at(role, TestCommunities.QINGHEJU));
            return account;
        });
    }

    String signedIn(UUID account) {
        return act(() -> sessions.open(account));
    }

    Person person(String token) {
        return act(() -> sessions.find(token).orElseThrow());
    }

    String signIn(String login, String password, String address) {
        return as(null, () -> signIns.signIn(login, password, address));
    }

    static HeldRole at(Role role, Community community) {
        return new HeldRole(role, Place.community(community.code()));
    }
}
