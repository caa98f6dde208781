package org.linli.database;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

/**
 * Does what must be kept although the request's own transaction is taken back: in a transaction of its own, on a thread of its own.
 *
 * <p>Not by suspending the request's transaction: where that has used the database already, Payara 6.2025.10 gave the second one two
 * connections, and its update waited for its own lock.
 */
@ApplicationScoped
public class Apart {

    @Resource
    ManagedExecutorService threads;

    @Inject
    Whole whole;

    /** Waits for the act, and throws what it threw; it is kept if and only if it throws nothing. The act is in no community. */
    public <T> T call(Supplier<T> act) {
        try {
            return threads.submit(() -> whole.call(act)).get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for what is kept apart", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException thrown ? thrown : new IllegalStateException(e);
        }
    }

    /** The transaction around an act. */
    @ApplicationScoped
    static class Whole {

        @Transactional
        <T> T call(Supplier<T> act) {
            return act.get();
        }
    }
}
