package org.linli.web.system;

import java.util.concurrent.ThreadLocalRandom;

/** How much a test does: a system property, else the long or the usual amount. */
final class Sizes {

    private Sizes() {}

    static int of(String property, int usual, int inLong) {
        return Integer.getInteger(property, isLong() ? inLong : usual);
    }

    static boolean isLong() {
        return Boolean.getBoolean("linli.long");
    }

    /** The seed of a test's choices: {@code -Dlinli.seed}, else another one each time. It is printed, so that a run can be repeated. */
    static long seed(String test) {
        long seed = Long.getLong("linli.seed", ThreadLocalRandom.current().nextLong(1_000_000));
        report(test + ": repeat this run with -Dlinli.seed=" + seed);
        return seed;
    }

    /** Says what a test did, for whoever reads its output. */
    static void report(String line) {
        System.out.println("[linli] " + line);
    }
}
