package org.linli.spi;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Set;

/**
 * The shifts of an ordinary week, made for this week and the next while the program is enabled.
 *
 * @param code unique within the program; a shift is made once for a code and a day, however often the template is run
 * @param post the code of one of the program's posts
 * @param days on which days of the week
 * @param from start, Asia/Shanghai
 * @param to end on the same day, after {@code from}
 * @param place where people meet
 * @param seats how many are needed, 1 to 500
 * @param withdrawHours until how many hours before the start somebody may withdraw, 0 to 720
 */
public record RosterTemplate(
        String code,
        String post,
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        Texts place,
        int seats,
        int withdrawHours) {

    public RosterTemplate {
        days = Set.copyOf(days);
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("A shift ends after it starts: " + code);
        }
        if (seats < 1 || seats > 500 || withdrawHours < 0 || withdrawHours > 720 || days.isEmpty()) {
            throw new IllegalArgumentException("Seats, days or withdrawal hours are out of range: " + code);
        }
    }
}
