package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.PlaceKind;
import org.linli.spi.Role;
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
        List<Object[]> rows = entities.createQuery("""
                        select s.account, a.login, a.phone, a.name, s.seenAt, m.role, m.placeKind, m.placeCode
                        from Session s
                        join Account a on a.id = s.account
                        left join Membership m on m.account = s.account
                        where s.hash = :hash and s.endsAt > :now""", Object[].class)
                .setParameter("hash", hash)
                .setParameter("now", now)
                .getResultList();
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (((Instant) rows.get(0)[4]).plus(RENEWED_AFTER).isBefore(now)) {
            renew(hash, now);
        }
        return Optional.of(person(hash, rows));
    }

    private static Person person(String hash, List<Object[]> rows) {
        Object[] first = rows.get(0);
        List<HeldRole> roles = rows.stream()
                .filter(row -> row[5] != null)
                .map(row -> new HeldRole((Role) row[5], new Place((PlaceKind) row[6], (String) row[7])))
                .toList();
        return new Person(
                (UUID) first[0], (String) first[1], (@Nullable String) first[2], (String) first[3], hash, roles);
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
