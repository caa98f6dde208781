package org.linli.identity;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Does what must be kept although the request's own transaction is taken back, on a thread that has no transaction yet.
 *
 * <p>Not by suspending the request's transaction: where that has used the database already, Payara 6.2025.10 gave the second one two
 * connections, and its update waited for its own lock.
 */
@ApplicationScoped
class Apart {

    @Resource
    ManagedExecutorService threads;

    /** Waits for the act, and throws what it threw. */
    <T> T call(Supplier<T> act) {
        try {
            return threads.submit(act::get).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for what is kept apart", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
        }
    }
}
