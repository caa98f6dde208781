package org.linli.programs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.linli.spi.CommunityOwned;

/** That a community has switched a program on or off, and how it wants it. */
@Entity
@Table(name = "enablement")
public class Enablement extends CommunityOwned {

    /** Whether it runs here. */
    public enum State {
        ENABLED,
        SUSPENDED
    }

    private String program;

    @Enumerated(EnumType.STRING)
    private State state;

    private String settings;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Enablement() {} // for Jakarta Persistence

    Enablement(String program, String settings, Instant now) {
        this.program = program;
        this.state = State.SUSPENDED;
        this.settings = settings;
        this.changedAt = now;
    }

    void change(State wanted, String newSettings, Instant now) {
        if (state != wanted || !settings.equals(newSettings)) {
            state = wanted;
            settings = newSettings;
            changedAt = now;
        }
    }

    String program() {
        return program;
    }

    State state() {
        return state;
    }

    String settings() {
        return settings;
    }
}
