package org.linli.calendars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;

/**
 * A day as a bureau wants it.
 *
 * @param standsFor the weekday whose timetable a make-up day follows; null where nobody has said it
 */
public record WantedDay(
        @NotNull DayKind kind,
        @NotBlank @Size(max = 60) String name,
        @Nullable DayOfWeek standsFor) {}
