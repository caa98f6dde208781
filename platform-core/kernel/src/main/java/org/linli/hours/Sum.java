package org.linli.hours;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/**
 * The minutes of a kind in one year for one program.
 *
 * @param program its id, empty for none
 */
record Sum(LedgerAccount.Kind kind, int year, String program, int minutes) {

    Sum negative() {
        return new Sum(kind, year, program, -minutes);
    }

    /** One sum for each kind, year and program. */
    static List<Sum> together(Collection<Sum> sums) {
        return sums.stream()
                .collect(groupingBy(sum -> new Sum(sum.kind, sum.year, sum.program, 0), summingInt(Sum::minutes)))
                .entrySet()
                .stream()
                .map(one -> new Sum(one.getKey().kind, one.getKey().year, one.getKey().program, one.getValue()))
                .toList();
    }

    static int of(Collection<Sum> sums, LedgerAccount.Kind kind, Predicate<Sum> wanted) {
        return sums.stream()
                .filter(sum -> sum.kind == kind)
                .filter(wanted)
                .mapToInt(Sum::minutes)
                .sum();
    }
}
