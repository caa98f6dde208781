package org.linli.launcher;

import java.util.Collection;

/** The middle one of some measurements: one bad round does not move it. */
public final class Median {

    private Median() {}

    /** The one in the middle, the upper of two; there is at least one. */
    public static double of(Collection<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
