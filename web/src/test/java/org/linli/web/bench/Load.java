package org.linli.web.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets a number of askers do a number of pieces of work as fast as they can. */
final class Load {

    private static final int ASKERS = 32;

    private Load() {}

    /**
     * What one load came to.
     *
     * @param rate pieces of work a second
     * @param p50 the time that half of them took at most, in milliseconds
     * @param processor milliseconds of processor time that the side's process took for one; 0 where there is none
     * @param database the same of the database
     */
    record Outcome(double rate, double p50, double processor, double database) {}

    static Outcome on(Side side, int work, OptionalLong database) throws Exception {
        List<Side.Asker> askers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(ASKERS);
        try {
            for (int i = 0; i < ASKERS; i++) {
                askers.add(side.asker());
            }
            long[] took = new long[work];
            AtomicInteger next = new AtomicInteger();
            Duration sideBefore = processorTime(side.process());
            Duration databaseBefore = processorTime(database);
            long began = System.nanoTime();
            List<Future<?>> running = new ArrayList<>();
            for (Side.Asker asker : askers) {
                running.add(threads.submit(() -> {
                    for (int number = next.getAndIncrement(); number < work; number = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        asker.ask(number);
                        took[number] = System.nanoTime() - asked;
                    }
                    return null;
                }));
            }
            for (Future<?> asker : running) {
                asker.get();
            }
            double seconds = (System.nanoTime() - began) / 1e9;
            Arrays.sort(took);
            return new Outcome(
                    work / seconds,
                    took[work / 2] / 1e6,
                    each(work, sideBefore, processorTime(side.process())),
                    each(work, databaseBefore, processorTime(database)));
        } finally {
            threads.shutdownNow();
            for (Side.Asker asker : askers) {
                asker.close();
            }
        }
    }

    private static double each(int work, Duration before, Duration after) {
        return after.minus(before).toNanos() / 1e6 / work;
    }

    private static Duration processorTime(OptionalLong process) {
        return process.isEmpty()
                ? Duration.ZERO
                : ProcessHandle.of(process.getAsLong())
                        .flatMap(handle -> handle.info().totalCpuDuration())
                        .orElse(Duration.ZERO);
    }
}
