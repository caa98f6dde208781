package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.linli.tenancy.Everywhere;

/** Who is signed in where. Ended means ended: every request asks the database, and only once. */
@ApplicationScoped
@Transactional
public class Sessions {

    private static final Duration RENEWED_AFTER = Duration.ofDays(1);

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    SessionRows rows;

    @Inject
    Clock clock;

    /** Whoever signed in with this token, with all their roles, in one statement; empty when the session has ended. */
    public Optional<Person> find(String token) {
        return byHash(Token.hash(token));
    }

    /** The person as they are now, whose roles have just changed. */
    Person again(Person person) {
        return byHash(person.session()).orElseThrow();
    }

    private Optional<Person> byHash(String hash) {
        Instant now = clock.instant();
        Optional<SessionRows.Found> found = rows.find(hash, now);
        if (found.isPresent() && found.get().seenAt().plus(RENEWED_AFTER).isBefore(now)) {
            renew(hash, now);
        }
        return found.map(SessionRows.Found::person);
    }

    private void renew(String hash, Instant now) {
        entities.createQuery("update Session s set s.seenAt = :now, s.endsAt = :end where s.hash = :hash")
                .setParameter("now", now)
                .setParameter("end", now.plus(Session.LIFE))
                .setParameter("hash", hash)
                .executeUpdate();
    }

    /** Signs somebody in and gives the token, which is not kept. */
    String open(UUID account) {
        String token = Token.next();
        entities.persist(new Session(token, account, clock.instant()));
        entities.flush();
        return token;
    }

    void end(Person person) {
        entities.createQuery("delete from Session s where s.hash = :hash")
                .setParameter("hash", person.session())
                .executeUpdate();
    }

    void endAll(UUID account) {
        entities.createQuery("delete from Session s where s.account = :account")
                .setParameter("account", account)
                .executeUpdate();
    }

    void endOthers(Person person) {
        entities.createQuery("delete from Session s where s.account = :account and s.hash <> :hash")
                .setParameter("account", person.account())
                .setParameter("hash", person.session())
                .executeUpdate();
    }

    /** Forgets what has ended anyway. */
    void forgetEnded() {
        entities.createQuery("delete from Session s where s.endsAt < :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
