package org.linli.hours;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * From how many confirmed hours on somebody has how many stars, 星级志愿者.
 *
 * <p>{@link #NATIONAL} is the rule of 志愿服务记录办法 of the Ministry of Civil Affairs (民函〔2012〕340号, 23 October 2012), the same as
 * in the rules for community volunteers before it; a community may set its own.
 *
 * @param hours for one star, two, and so on: five, each more than the one before
 */
record StarLevels(List<Integer> hours) {

    static final int STARS = 5;
    static final int MOST_HOURS = 100_000;
    static final StarLevels NATIONAL = new StarLevels(List.of(100, 300, 600, 1000, 1500));

    StarLevels {
        hours = List.copyOf(hours);
        if (!possible(hours)) {
            throw new IllegalArgumentException("Stars need five rising numbers of hours: " + hours);
        }
    }

    static boolean possible(List<Integer> hours) {
        return hours.size() == STARS
                && hours.get(0) > 0
                && hours.get(STARS - 1) <= MOST_HOURS
                && IntStream.range(1, STARS).allMatch(star -> hours.get(star) > hours.get(star - 1));
    }

    static StarLevels read(String written) {
        return new StarLevels(
                Arrays.stream(written.split(",")).map(Integer::valueOf).toList());
    }

    String written() {
        return hours.stream().map(String::valueOf).collect(joining(","));
    }

    /** How many stars somebody has with so many confirmed minutes, 0 to 5. */
    int of(int minutes) {
        return (int) hours.stream().filter(hour -> minutes >= hour * 60).count();
    }

    /** The minutes that are missing to the next star; empty with all of them. */
    Optional<Integer> missing(int minutes) {
        return hours.stream()
                .map(hour -> hour * 60 - minutes)
                .filter(left -> left > 0)
                .findFirst();
    }
}
