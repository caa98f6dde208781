package org.linli.web.system;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** People who go on with what they do, all the time, and look at every answer. */
final class Bystanders implements AutoCloseable {

    private static final long BETWEEN = Duration.ofMillis(10).toNanos();
    private static final int TOLD = 20;

    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger requests = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean over;
    private volatile boolean resting;
    private final AtomicInteger busy = new AtomicInteger();

    /** One thing that somebody does again and again, and what the answer has to be. */
    record Errand(String name, Supplier<Answer> ask, Predicate<Answer> right) {}

    /** Somebody more, with something to do. */
    Bystanders with(List<Errand> errands) {
        Thread thread = new Thread(() -> live(errands), "bystander");
        thread.start();
        threads.add(thread);
        return this;
    }

    private void live(List<Errand> errands) {
        for (int i = 0; !over; i++) {
            if (resting) {
                LockSupport.parkNanos(BETWEEN);
                continue;
            }
            busy.incrementAndGet();
            try {
                run(errands.get(i % errands.size()));
            } finally {
                busy.decrementAndGet();
            }
            LockSupport.parkNanos(BETWEEN);
        }
    }

    private void run(Errand errand) {
        requests.incrementAndGet();
        String wrong;
        try {
            Answer answer = errand.ask().get();
            wrong = errand.right().test(answer) ? "" : answer.toString();
        } catch (RuntimeException e) {
            wrong = e.toString();
        }
        if (!wrong.isEmpty() && failures.size() < TOLD) {
            failures.add(errand.name() + ": " + wrong);
        }
    }

    /** Everybody pauses, so that what is in the server's memory can be counted. */
    void rest() {
        resting = true;
        while (busy.get() > 0) {
            LockSupport.parkNanos(BETWEEN);
        }
    }

    void goOn() {
        resting = false;
    }

    int requests() {
        return requests.get();
    }

    List<String> failures() {
        return List.copyOf(failures);
    }

    /** Everybody ends what they are at and goes home. */
    void goHome() {
        over = true;
        threads.forEach(Bystanders::awaitEnd);
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        goHome();
    }
}
