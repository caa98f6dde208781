package org.linli.rosters;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.linli.spi.Texts;

/** What a coordinator changes of a shift: all of it is sent. */
public record EditedShift(
        @NotNull OffsetDateTime startsAt,
        @NotNull OffsetDateTime endsAt,
        @NotBlank @Size(max = 120) String place,
        @Min(1) @Max(500) int seats) {

    /** Whether its people have to be told. */
    boolean differsFrom(Shift shift) {
        return !startsAt.toInstant().equals(shift.startsAt())
                || !endsAt.toInstant().equals(shift.endsAt())
                || !placeOf(shift).equals(shift.place());
    }

    /** The place in both languages: as it was when the coordinator sent back what they saw, else what they wrote. */
    Texts placeOf(Shift shift) {
        Texts known = shift.place();
        return place.equals(known.zh()) || place.equals(known.en()) ? known : Texts.of(place, place);
    }
}
