package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Duplicate;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;
import org.linli.tenancy.Everywhere;

/** The people of the installation, each with one log-in. */
@ApplicationScoped
@Transactional
public class Accounts {

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    Clock clock;

    /**
     * Opens an account.
     *
     * @param phone where to call them; a mobile number also signs in, and so belongs to one account
     * @throws ProblemException {@link CommonProblem#BAD_INPUT} when the log-in name or the mobile number is somebody else's
     */
    public UUID open(String login, @Nullable String phone, String name, String password) {
        Account account = new Account(login, phone, name, passwords.hash(password), clock.instant());
        refuseTaken("login", account.login());
        String mobile = account.mobile();
        if (mobile != null && !mobile.equals(account.login())) {
            refuseTaken("phone", mobile);
        }
        try {
            entities.persist(account);
            entities.flush();
        } catch (PersistenceException e) {
            throw Duplicate.caused(e) ? taken("login") : e; // somebody else was faster
        }
        return account.id();
    }

    private void refuseTaken(String field, String key) {
        if (byKey(key).isPresent()) {
            throw taken(field);
        }
    }

    private static ProblemException taken(String field) {
        return ProblemException.withErrors(
                CommonProblem.BAD_INPUT,
                List.of(new FieldError(
                        field, Texts.of("已经有人用了，请换一个，或者直接登录", "This is taken: choose another one, or sign in"))));
    }

    /** Whether there is anybody at all. */
    public boolean any() {
        return !entities.createQuery("select a.login from Account a", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Account require(UUID id) {
        return Optional.ofNullable(entities.find(Account.class, id)).orElseThrow();
    }

    /** The account that signs in with this login name or mobile number, given as {@link Account#key}. */
    Optional<Account> byKey(String key) {
        return entities.createQuery("select a from Account a where a.login = :key or a.mobile = :key", Account.class)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }
}
