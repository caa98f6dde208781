package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.database.Apart;
import org.linli.database.Database;
import org.linli.spi.ProblemException;
import org.linli.tenancy.Everywhere;

/**
 * Slows down whoever guesses passwords, on all nodes alike.
 *
 * <p>What it counts is to be kept {@link Apart}, since a wrong password takes everything else back. Its two
 * {@code insert … on duplicate key update} are JDBC: JPA can only fail where somebody else was first.
 */
@ApplicationScoped
class Throttle {

    private static final Duration ADDRESS_KNOWN_FOR = Duration.ofDays(90);

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    Database database;

    @Inject
    Clock clock;

    /** Whether the owner of the log-in has signed in from this address lately. As slow for a log-in that nobody has. */
    @Transactional
    boolean isHome(String login, String address) {
        return entities.find(KnownAddress.class, KnownAddress.key(login, address)) != null;
    }

    /**
     * Counts an attempt before the password is looked at.
     *
     * @throws ProblemException {@link IdentityProblem#TOO_MANY_ATTEMPTS} when it has to wait; it is not counted then
     */
    @Transactional
    void count(Attempt attempt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        List<Guess> guesses = new ArrayList<>();
        Duration wait = Duration.ZERO;
        for (Attempt.Subject subject : attempt.subjects()) {
            Guess guess = locked(subject, now);
            guesses.add(guess);
            wait = wait.compareTo(guess.waits(now)) < 0 ? guess.waits(now) : wait;
        }
        if (!wait.isZero()) {
            Duration told = Duration.ofSeconds(wait.toSeconds() + 1);
            throw ProblemException.later(IdentityProblem.TOO_MANY_ATTEMPTS, told, told.toSeconds());
        }
        for (int i = 0; i < guesses.size(); i++) {
            guesses.get(i).count(now, attempt.subjects().get(i).free());
        }
    }

    private Guess locked(Attempt.Subject subject, Instant now) {
        upsert(
                "insert into sign_in_guess (subject, failures, last_at, blocked_until) values (?, 0, ?, ?)"
                        + " on duplicate key update subject = subject",
                subject.hash(),
                now,
                now);
        return Optional.ofNullable(entities.find(Guess.class, subject.hash(), LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow();
    }

    /** The attempt was right: what was counted for it alone is forgotten, and only itself where others count too. */
    @Transactional
    void forgive(Attempt attempt) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        for (Attempt.Subject subject : attempt.subjects()) {
            Optional<Guess> guess =
                    Optional.ofNullable(entities.find(Guess.class, subject.hash(), LockModeType.PESSIMISTIC_WRITE));
            guess.ifPresent(found -> {
                if (subject.shared()) {
                    found.takeBack(now);
                } else {
                    entities.remove(found);
                }
            });
        }
    }

    /** The owner of the log-in has signed in from here: guesses from elsewhere will not stop them here. */
    @Transactional
    void remember(String login, String address) {
        upsert(
                "insert into known_address (subject, seen_at) values (?, ?) on duplicate key update seen_at = ?",
                KnownAddress.key(login, address),
                clock.instant(),
                clock.instant());
    }

    private void upsert(String statement, Object... values) {
        // MySQL would round what is below a microsecond up, and a first attempt would have to wait
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement insert = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                insert.setObject(i + 1, value instanceof Instant at ? column(at) : value);
            }
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An attempt could not be counted", e);
        }
    }

    private static LocalDateTime column(Instant at) {
        return LocalDateTime.ofInstant(at.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    @Transactional
    void forgetOld() {
        entities.createQuery("delete from Guess g where g.lastAt < :then")
                .setParameter("then", clock.instant().minus(Guess.FORGOTTEN_AFTER))
                .executeUpdate();
        entities.createQuery("delete from KnownAddress k where k.seenAt < :then")
                .setParameter("then", clock.instant().minus(ADDRESS_KNOWN_FOR))
                .executeUpdate();
    }
}
