package org.linli.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * How often a password was guessed wrongly for one subject, and until when it must wait.
 *
 * <p>Some guesses are free; after them each one doubles the wait, from a second to a quarter of an hour. A day without guesses
 * forgets them.
 */
@Entity
@Table(name = "sign_in_guess")
class Guess {

    static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);
    static final Duration LONGEST = Duration.ofMinutes(15);

    @Id
    private String subject;

    private int failures;

    @Column(name = "last_at")
    private Instant lastAt;

    @Column(name = "blocked_until")
    private Instant blockedUntil;

    protected Guess() {} // for Jakarta Persistence

    Guess(String subject, Instant now) {
        this.subject = subject;
        this.lastAt = now;
        this.blockedUntil = now;
    }

    /** How long the next guess must wait, zero when it need not. */
    Duration waits(Instant now) {
        return blockedUntil.isAfter(now) ? Duration.between(now, blockedUntil) : Duration.ZERO;
    }

    /** Counts a guess before it is known whether it is right: guesses made at the same time count one by one. */
    void count(Instant now, int free) {
        failures = (lastAt.plus(FORGOTTEN_AFTER).isBefore(now) ? 0 : failures) + 1;
        lastAt = now;
        if (failures > free) {
            Duration wait = Duration.ofSeconds(1L << Math.min(failures - free - 1, 20));
            blockedUntil = now.plus(wait.compareTo(LONGEST) > 0 ? LONGEST : wait);
        }
    }

    /** Takes back the last one, which was right. */
    void takeBack(Instant now) {
        failures = Math.max(0, failures - 1);
        blockedUntil = now;
    }
}
