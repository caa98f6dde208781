package org.linli.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What the operator has installed, and what became of it. Removed programs stay listed until their data is purged. */
@Entity
@Table(name = "installed_program")
public class InstalledProgram {

    /** How a program is. */
    public enum State {
        /** It serves the communities that have enabled it. */
        STARTED,
        /** It could not be started, for the reason kept with it. */
        FAILED,
        /** The operator has taken it away; its tables are still there. */
        REMOVED
    }

    @Id
    private String id;

    private String version;

    @Enumerated(EnumType.STRING)
    private State state;

    private @Nullable String reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected InstalledProgram() {} // for Jakarta Persistence

    InstalledProgram(String id, String version, State state, @Nullable String reason, Instant now) {
        this.id = id;
        become(version, state, reason, now);
    }

    final void become(String newVersion, State newState, @Nullable String newReason, Instant now) {
        version = newVersion;
        state = newState;
        reason = newReason == null ? null : newReason.substring(0, Math.min(500, newReason.length()));
        changedAt = now;
    }

    String id() {
        return id;
    }

    String version() {
        return version;
    }

    State state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    Instant changedAt() {
        return changedAt;
    }
}
