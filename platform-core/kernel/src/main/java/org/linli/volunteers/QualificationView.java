package org.linli.volunteers;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.QualificationKind;

/** A paper, for those who keep them. */
public record QualificationView(
        UUID id,
        QualificationKind kind,
        @Nullable String issuedBy,
        @Nullable String number,
        LocalDate expiresOn) {

    static QualificationView of(Qualification qualification) {
        return new QualificationView(
                qualification.id(),
                qualification.kind(),
                qualification.issuedBy(),
                qualification.number(),
                qualification.expiresOn());
    }
}
