package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.linli.database.Apart;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** What opens and closes a session by a password. */
@ApplicationScoped
@Transactional
class SignIns {

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    Apart apart;

    @Inject
    CurrentCaller caller;

    /**
     * Signs somebody in and gives the session's token. A wrong password and a log-in that nobody has differ in nothing.
     *
     * @param typed a login name or mobile number
     * @throws ProblemException {@link IdentityProblem#WRONG_LOGIN} or {@link IdentityProblem#TOO_MANY_ATTEMPTS}
     */
    String signIn(String typed, String password, String address) {
        String login = Account.key(typed);
        Attempt attempt = isOwner(login) || apart.call(() -> throttle.isHome(login, address))
                ? Attempt.fromHome(login, address)
                : Attempt.fromElsewhere(login, address);
        count(attempt);
        Optional<Account> account = accounts.byKey(login);
        if (!passwords.matches(password, account.map(Account::password).orElse(null)) || account.isEmpty()) {
            throw new ProblemException(IdentityProblem.WRONG_LOGIN);
        }
        throttle.forgive(attempt);
        throttle.remember(login, address);
        return sessions.open(account.get().id());
    }

    private void count(Attempt attempt) {
        apart.call(() -> {
            throttle.count(attempt);
            return true;
        });
    }

    private boolean isOwner(String login) {
        return caller.person()
                .filter(person -> login.equals(person.login()) || login.equals(person.phone()))
                .isPresent();
    }

    /**
     * Changes the caller's password, and signs them out everywhere else.
     *
     * @throws ProblemException when the current one is wrong
     */
    void changePassword(String current, String replacement) {
        Person person = caller.requirePerson();
        Attempt attempt = Attempt.ofOwner(person.login());
        count(attempt);
        Account account = accounts.require(person.account());
        if (!passwords.matches(current, account.password())) {
            throw ProblemException.withErrors(
                    CommonProblem.BAD_INPUT,
                    List.of(new FieldError("current", Texts.of("现在的密码不对", "This is not your password now"))));
        }
        throttle.forgive(attempt);
        account.changePassword(passwords.hash(replacement));
        sessions.endOthers(person);
    }
}
