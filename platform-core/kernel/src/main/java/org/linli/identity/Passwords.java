package org.linli.identity;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/**
 * Hashes passwords by Argon2id with 19 MiB, two passes and one lane, as the OWASP Password Storage Cheat Sheet says.
 *
 * <p>As many at once as there are processors, so that a flood of sign-ins can fill neither the memory nor the machine; who waits
 * longer than three seconds is told that it is busy.
 */
@ApplicationScoped
class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19 * 1024, 2, 1, 32, Argon2.ID);
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);
    private String nobodys = "";

    @PostConstruct
    void makeNobodys() {
        nobodys = hash(Token.next());
    }

    String hash(String password) {
        return inTurn(() ->
                Password.hash(normal(password)).addRandomSalt(16).with(ARGON2ID).getResult());
    }

    /** Whether it is the password that was hashed. Takes as long where there is none, and is then false. */
    boolean matches(String password, @Nullable String hash) {
        String compared = hash == null ? nobodys : hash;
        boolean same = inTurn(
                () -> Password.check(normal(password), compared).with(Argon2Function.getInstanceFromHash(compared)));
        return same && hash != null;
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw ProblemException.later(CommonProblem.BUSY, PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting to hash", e);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    /** The same password typed on another keyboard is the same. */
    private static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }
}
