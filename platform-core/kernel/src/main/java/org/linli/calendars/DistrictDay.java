package org.linli.calendars;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Ids;
import org.linli.spi.Texts;

/** What a district's bureau says of a day; it goes before what the whole country has. */
@Entity
@Table(name = "calendar_day")
class DistrictDay {

    @Id
    @Convert("uuid")
    private UUID id = Ids.next();

    @Version
    private long version;

    /** Asked for in queries alone. */
    @SuppressWarnings("unused")
    private String district;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "stands_for")
    private @Nullable DayOfWeek standsFor;

    protected DistrictDay() {} // for Jakarta Persistence

    DistrictDay(String district, LocalDate day, WantedDay wanted) {
        this.district = district;
        this.day = day;
        change(wanted);
    }

    final void change(WantedDay wanted) {
        kind = wanted.kind();
        name = wanted.name().strip();
        standsFor = wanted.kind() == DayKind.WORKDAY ? wanted.standsFor() : null;
    }

    long version() {
        return version;
    }

    LocalDate day() {
        return day;
    }

    SpecialDay special() {
        return new SpecialDay(day, kind, Texts.of(name, name), Optional.ofNullable(standsFor));
    }
}
