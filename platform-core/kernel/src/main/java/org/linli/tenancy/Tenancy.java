package org.linli.tenancy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CurrentCommunity;

/**
 * Says in which community the code runs.
 *
 * <p>It is set in one place per entry, around everything that the entry does: the HTTP edge from the path, the job runner from the
 * job, the event handler from the event. Nothing inside can change it for what is outside.
 */
@ApplicationScoped
public class Tenancy implements CurrentCommunity {

    private static final ThreadLocal<@Nullable Community> CURRENT = new ThreadLocal<>();

    /** Where the code runs, empty outside every community. */
    public Optional<Community> current() {
        return Optional.ofNullable(CURRENT.get());
    }

    /**
     * Where the code runs.
     *
     * @throws IllegalStateException outside every community
     */
    public Community require() {
        return current().orElseThrow(() -> new IllegalStateException("This code runs only inside a community"));
    }

    /** Runs the act inside the community, and afterwards is where it was before. */
    public <T extends @Nullable Object, E extends Exception> T in(@Nullable Community community, Act<T, E> act)
            throws E {
        Community before = CURRENT.get();
        set(community);
        try {
            return act.call();
        } finally {
            set(before);
        }
    }

    private void set(@Nullable Community community) {
        if (community == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(community);
        }
    }

    /** What is done inside a community. */
    @FunctionalInterface
    public interface Act<T extends @Nullable Object, E extends Exception> {
        T call() throws E;
    }

    @Override
    public String code() {
        return require().code();
    }

    @Override
    public String name() {
        return require().name();
    }
}
