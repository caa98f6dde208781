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
import org.linli.jobs.Clocks;
import org.linli.spi.CommunityOwned;
import org.linli.spi.Texts;

/**
 * One stretch of service by one person, 志愿服务记录.
 *
 * <p>It begins as pending, whoever told of it, and counts once a second person has confirmed it. Its minutes are always what the
 * ledger holds for it; {@link Confirmations} changes both in one transaction.
 */
@Entity
@Table(name = "service_record")
public class ServiceRecord extends CommunityOwned {

    /** How it stands. */
    public enum State {
        PENDING,
        CONFIRMED,
        /** Its minutes were taken back to none. */
        REFUSED
    }

    /** Who told of it. */
    public enum Source {
        SHIFT,
        PROGRAM,
        /** The volunteer. */
        EXTRA
    }

    static final int MOST_MINUTES = 24 * 60;

    @Column(name = "account_id")
    @Convert("uuid")
    private UUID account;

    private String program;

    @Column(name = "what_zh")
    private String whatZh;

    @Column(name = "what_en")
    private String whatEn;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    /** Kept beside the start so that sums by year need no time zone in the database. */
    @Column(name = "service_year")
    private int serviceYear;

    private int minutes;

    @Enumerated(EnumType.STRING)
    private State state = State.PENDING;

    @Enumerated(EnumType.STRING)
    private Source source;

    /** Asked for in the database alone. */
    @SuppressWarnings("unused")
    private String reference;

    private @Nullable String note;

    @Column(name = "filed_at")
    private Instant filedAt;

    private boolean questioned;

    protected ServiceRecord() {} // for Jakarta Persistence

    ServiceRecord(Served served, Source source, @Nullable String note, Instant now) {
        this.account = served.account();
        this.program = served.program();
        this.whatZh = served.what().zh();
        this.whatEn = served.what().en();
        this.startsAt = served.startsAt();
        this.endsAt = served.endsAt();
        this.serviceYear = Clocks.local(served.startsAt()).getYear();
        this.minutes = served.minutes();
        this.source = source;
        this.reference = served.reference();
        this.note = note;
        this.filedAt = now;
    }

    void confirm() {
        state = State.CONFIRMED;
    }

    /** Takes other minutes: none refuse it, and some after a refusal wait for a confirmation again. */
    void correct(int right) {
        minutes = right;
        if (right == 0) {
            state = State.REFUSED;
        } else if (state == State.REFUSED) {
            state = State.PENDING;
        }
    }

    void questioned(boolean open) {
        questioned = open;
    }

    UUID account() {
        return account;
    }

    String program() {
        return program;
    }

    Texts what() {
        return Texts.of(whatZh, whatEn);
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int minutes() {
        return minutes;
    }

    State state() {
        return state;
    }

    boolean pending() {
        return state == State.PENDING;
    }

    boolean confirmed() {
        return state == State.CONFIRMED;
    }

    Source source() {
        return source;
    }

    @Nullable
    String note() {
        return note;
    }

    /** Whether a question of the volunteer waits for an answer. */
    boolean questioned() {
        return questioned;
    }
}
