package org.linli.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.linli.spi.Ids;

/** When a district's schools are closed, 寒假 and 暑假; both days are included. */
@Entity
@Table(name = "school_holiday")
class SchoolHoliday {

    @Id
    @Convert("uuid")
    private UUID id = Ids.next();

    private String district;
    private String name;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    protected SchoolHoliday() {} // for Jakarta Persistence

    SchoolHoliday(String district, WantedSchoolHoliday wanted) {
        this.district = district;
        this.name = wanted.name().strip();
        this.firstDay = wanted.firstDay();
        this.lastDay = wanted.lastDay();
    }

    UUID id() {
        return id;
    }

    String district() {
        return district;
    }

    String name() {
        return name;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }
}
