package org.linli.web.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.linli.launcher.Median;

/** What came out for one side in one place, round by round. */
record Rounds(Place place, Side side, List<Load.Outcome> outcomes) {

    double median(ToDoubleFunction<Load.Outcome> figure) {
        return Median.of(outcomes.stream().map(figure::applyAsDouble).toList());
    }

    boolean is(String name) {
        return side.name().equals(name);
    }
}
