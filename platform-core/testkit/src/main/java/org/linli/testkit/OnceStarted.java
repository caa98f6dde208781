package org.linli.testkit;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Starts Linli when the first test asks for it, and tells every later one why that failed, if it did. */
final class OnceStarted implements AutoCloseable {

    private final Supplier<RunningLinli> start;
    private @Nullable RunningLinli running;
    private @Nullable RuntimeException failure;

    OnceStarted(Supplier<RunningLinli> start) {
        this.start = start;
    }

    RunningLinli get() {
        if (failure != null) {
            throw failure;
        }
        if (running == null) {
            running = started();
        }
        return running;
    }

    private RunningLinli started() {
        try {
            return start.get();
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public void close() {
        if (running != null) {
            running.close();
        }
    }
}
