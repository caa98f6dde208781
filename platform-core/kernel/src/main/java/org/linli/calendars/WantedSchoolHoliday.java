package org.linli.calendars;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A school holiday as a bureau wants it; both days are included. */
public record WantedSchoolHoliday(
        @NotBlank @Size(max = 60) String name,
        @NotNull LocalDate firstDay,
        @NotNull LocalDate lastDay) {}
