package org.linli.calendars;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.linli.spi.Texts;

/**
 * A day that is not what its weekday says.
 *
 * @param name what it is for, such as 春节
 * @param standsFor the weekday whose timetable a make-up day follows, empty where nobody has said it: the State Council's notices do not
 */
public record SpecialDay(LocalDate day, DayKind kind, Texts name, Optional<DayOfWeek> standsFor) {}
