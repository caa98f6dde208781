package org.linli.programs.canteen;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** Days and moments as the neighbourhood's clocks show them. */
final class Days {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final DateTimeFormatter ZH = DateTimeFormatter.ofPattern("M月d日 HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH);
    private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);

    private Days() {}

    static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /**
     * The day that was asked for, today when none was.
     *
     * @throws ProblemException when it is in no century that a canteen has to do with
     */
    static LocalDate orToday(@Nullable LocalDate wanted, String field, Clock clock) {
        return wanted == null ? today(clock) : checked(wanted, field);
    }

    static LocalDate checked(LocalDate day, String field) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw ProblemException.withErrors(
                    CommonProblem.BAD_INPUT,
                    List.of(new FieldError(field, Texts.of("日期不对，请重新选择", "That is not a day to choose from"))));
        }
        return day;
    }

    static LocalDate mondayOf(LocalDate day) {
        return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** A moment in words, such as 11月25日 09:00. */
    static Texts words(Instant moment) {
        var local = moment.atZone(ZONE);
        return Texts.of(ZH.format(local), EN.format(local));
    }
}
