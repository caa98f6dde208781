package org.linli.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.database.AppendOnly;
import org.linli.spi.CommunityOwned;

/** Why minutes moved, when and by whom. Never changed: what was wrong is put right by another one. */
@Entity
@AppendOnly
@Table(name = "posting")
public class Posting extends CommunityOwned {

    /** What happened. */
    public enum Kind {
        EARNED,
        CONFIRMED,
        /** Fewer or more minutes than before, with a reason. */
        CORRECTED,
        /** Time credits went to a neighbour. */
        GIVEN,
        /** A neighbour was helped for them. */
        USED,
        /** They came back to who gave them, with a reason. */
        RETURNED,
        /** Nobody used them in time. */
        LAPSED
    }

    private String reference;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "record_id")
    @Convert("uuid")
    private @Nullable UUID record;

    @Column(name = "posted_at")
    private Instant at;

    @Column(name = "posted_by")
    @Convert("uuid")
    private @Nullable UUID by;

    private @Nullable String reason;

    protected Posting() {} // for Jakarta Persistence

    Posting(
            String reference,
            Kind kind,
            @Nullable UUID record,
            Instant at,
            @Nullable UUID by,
            @Nullable String reason) {
        this.reference = reference;
        this.kind = kind;
        this.record = record;
        this.at = at;
        this.by = by;
        this.reason = reason;
    }

    String reference() {
        return reference;
    }

    Kind kind() {
        return kind;
    }

    @Nullable
    UUID record() {
        return record;
    }

    Instant at() {
        return at;
    }

    @Nullable
    UUID by() {
        return by;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
