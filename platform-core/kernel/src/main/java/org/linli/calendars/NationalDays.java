package org.linli.calendars;

import static org.linli.calendars.DayKind.HOLIDAY;
import static org.linli.calendars.DayKind.WORKDAY;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.linli.spi.Texts;

/**
 * The days off and the make-up working days of the whole country, each year as the General Office of the State Council ordered it.
 *
 * <ul>
 *   <li>2025: 国务院办公厅关于2025年部分节假日安排的通知, 国办发明电〔2024〕12号, 12 November 2024
 *   <li>2026: 国务院办公厅关于2026年部分节假日安排的通知, 4 November 2025
 * </ul>
 *
 * <p>A year is here once its notice is known to whoever released this version. Until then a bureau can enter it for its district.
 */
final class NationalDays {

    private static final Texts NEW_YEAR = Texts.of("元旦", "New Year's Day");
    private static final Texts SPRING_FESTIVAL = Texts.of("春节", "Spring Festival");
    private static final Texts QINGMING = Texts.of("清明节", "Qingming");
    private static final Texts LABOUR_DAY = Texts.of("劳动节", "Labour Day");
    private static final Texts DRAGON_BOAT = Texts.of("端午节", "Dragon Boat Festival");
    private static final Texts MID_AUTUMN = Texts.of("中秋节", "Mid-Autumn Festival");
    private static final Texts NATIONAL_DAY = Texts.of("国庆节", "National Day");
    private static final Texts NATIONAL_DAY_AND_MID_AUTUMN =
            Texts.of("国庆节、中秋节", "National Day and Mid-Autumn Festival");

    private static final NavigableMap<LocalDate, SpecialDay> DAYS = new TreeMap<>();

    static {
        off(NEW_YEAR, "2025-01-01", 1);
        off(SPRING_FESTIVAL, "2025-01-28", 8);
        work(SPRING_FESTIVAL, "2025-01-26", "2025-02-08");
        off(QINGMING, "2025-04-04", 3);
        off(LABOUR_DAY, "2025-05-01", 5);
        work(LABOUR_DAY, "2025-04-27");
        off(DRAGON_BOAT, "2025-05-31", 3);
        off(NATIONAL_DAY_AND_MID_AUTUMN, "2025-10-01", 8);
        work(NATIONAL_DAY_AND_MID_AUTUMN, "2025-09-28", "2025-10-11");

        off(NEW_YEAR, "2026-01-01", 3);
        work(NEW_YEAR, "2026-01-04");
        off(SPRING_FESTIVAL, "2026-02-15", 9);
        work(SPRING_FESTIVAL, "2026-02-14", "2026-02-28");
        off(QINGMING, "2026-04-04", 3);
        off(LABOUR_DAY, "2026-05-01", 5);
        work(LABOUR_DAY, "2026-05-09");
        off(DRAGON_BOAT, "2026-06-19", 3);
        off(MID_AUTUMN, "2026-09-25", 3);
        off(NATIONAL_DAY, "2026-10-01", 7);
        work(NATIONAL_DAY, "2026-09-20", "2026-10-10");
    }

    private NationalDays() {}

    /** Those from one day to another, both included. */
    static List<SpecialDay> between(LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? List.of()
                : List.copyOf(DAYS.subMap(from, true, to, true).values());
    }

    static Optional<SpecialDay> on(LocalDate day) {
        return Optional.ofNullable(DAYS.get(day));
    }

    /** Whether the year's notice is here. */
    static boolean knows(int year) {
        return !between(LocalDate.of(year, Month.JANUARY, 1), LocalDate.of(year, Month.DECEMBER, 31))
                .isEmpty();
    }

    private static void off(Texts name, String first, int days) {
        LocalDate day = LocalDate.parse(first);
        day.datesUntil(day.plusDays(days)).forEach(each -> add(each, HOLIDAY, name));
    }

    private static void work(Texts name, String... days) {
        for (String day : days) {
            add(LocalDate.parse(day), WORKDAY, Texts.of(name.zh() + "调休", "make-up day, " + name.en()));
        }
    }

    private static void add(LocalDate day, DayKind kind, Texts name) {
        DAYS.put(day, new SpecialDay(day, kind, name, Optional.empty()));
    }
}
