package org.linli.volunteers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommunityOwned;
import org.linli.spi.QualificationKind;

/** A paper that a volunteer has shown: a health card, a clearance, a training. */
@Entity
@Table(name = "qualification")
public class Qualification extends CommunityOwned {

    @Column(name = "volunteer_id")
    @Convert("uuid")
    private UUID volunteer;

    @Enumerated(EnumType.STRING)
    private QualificationKind kind;

    private @Nullable String number;

    @Column(name = "issued_by")
    private @Nullable String issuedBy;

    @Column(name = "expires_on")
    private LocalDate expiresOn;

    protected Qualification() {} // for Jakarta Persistence

    Qualification(
            UUID volunteer,
            QualificationKind kind,
            @Nullable String number,
            @Nullable String issuedBy,
            LocalDate expiresOn) {
        this.volunteer = volunteer;
        this.kind = kind;
        this.number = number;
        this.issuedBy = issuedBy;
        this.expiresOn = expiresOn;
    }

    UUID volunteer() {
        return volunteer;
    }

    public QualificationKind kind() {
        return kind;
    }

    @Nullable
    String number() {
        return number;
    }

    @Nullable
    String issuedBy() {
        return issuedBy;
    }

    /** The last day on which it counts. */
    public LocalDate expiresOn() {
        return expiresOn;
    }
}
