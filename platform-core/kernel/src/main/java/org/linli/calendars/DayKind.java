package org.linli.calendars;

/** What a day in the calendar is instead of what its weekday says. */
public enum DayKind {
    /** A day off by order, 放假. */
    HOLIDAY,
    /** A weekend day that is worked in return for a day off, 调休上班. */
    WORKDAY,
    /** What its weekday says after all: takes a national entry away in one district. */
    ORDINARY
}
