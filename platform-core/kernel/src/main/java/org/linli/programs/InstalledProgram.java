package org.linli.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Texts;

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

    @Convert(converter = KeptTexts.class)
    private @Nullable Texts reason;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected InstalledProgram() {} // for Jakarta Persistence

    InstalledProgram(String id) {
        this.id = id;
    }

    final void become(String newVersion, State newState, Instant now) {
        version = newVersion;
        state = newState;
        reason = null;
        changedAt = now;
    }

    /** It did not start; none of its versions serves. */
    void fail(String newVersion, Texts why, Instant now) {
        become(newVersion, State.FAILED, now);
        reason = why;
    }

    /** Another version was refused, and this one serves on. */
    void staysAfter(String refused, Texts why, Instant now) {
        reason = Texts.of(
                "版本 " + refused + " 没有装上，原来的继续服务：" + why.zh(),
                "Version " + refused + " was not installed, this one serves on: " + why.en());
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

    /** Why it, or another version of it, does not serve. */
    @Nullable
    Texts reason() {
        return reason;
    }

    Instant changedAt() {
        return changedAt;
    }
}
