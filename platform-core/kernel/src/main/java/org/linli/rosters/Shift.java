package org.linli.rosters;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.Clocks;
import org.linli.spi.CommunityOwned;
import org.linli.spi.RosterTemplate;
import org.linli.spi.Texts;

/**
 * A stretch of time in which a post needs a number of volunteers.
 *
 * <p>It never holds more volunteers than seats: {@link Seats} is the only way in, and the database checks it too. It fills, its
 * waiting list grows, whoever withdraws makes room for the first who waits, and from its start on it stays as it is. A cancelled one
 * tells its people and is kept, so that a template does not make it again.
 */
@Entity
@Table(name = "shift")
public class Shift extends CommunityOwned {

    /** Whether it takes place. */
    enum State {
        OPEN,
        CANCELLED
    }

    static final Duration LONGEST = Duration.ofHours(24);
    static final Duration FARTHEST = Duration.ofDays(731);

    @Column(name = "post_id")
    @Convert("uuid")
    private UUID post;

    private String program;

    @Column(name = "template_code")
    private @Nullable String templateCode;

    @Column(name = "template_day")
    private @Nullable LocalDate templateDay;

    @Column(name = "starts_at")
    private Instant startsAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Column(name = "withdraw_hours")
    private int withdrawHours;

    @Column(name = "place_zh")
    private String placeZh;

    @Column(name = "place_en")
    private String placeEn;

    private int seats;
    private int taken;
    private int waiting;
    /** The number that the last one on the waiting list drew; drawn by {@link Seats} in the database alone. */
    @SuppressWarnings("unused")
    private int queue;

    @Enumerated(EnumType.STRING)
    private State state = State.OPEN;

    private @Nullable String reason;
    private boolean suspended;
    /** Whether its hours were noted; only {@link EndedShifts} says so, in the database alone. */
    @SuppressWarnings("unused")
    private boolean settled;

    protected Shift() {} // for Jakarta Persistence

    Shift(Post post, Instant startsAt, Instant endsAt, Texts place, int seats, int withdrawHours) {
        this.post = post.id();
        this.program = post.program();
        this.withdrawHours = withdrawHours;
        change(startsAt, endsAt, place, seats);
    }

    /** The shift that a template wants on a day. */
    static Shift of(RosterTemplate template, Post post, LocalDate day) {
        Shift shift = new Shift(
                post,
                day.atTime(template.from()).atZone(Clocks.ZONE).toInstant(),
                day.atTime(template.to()).atZone(Clocks.ZONE).toInstant(),
                template.place(),
                template.seats(),
                template.withdrawHours());
        shift.templateCode = template.code();
        shift.templateDay = day;
        return shift;
    }

    final void change(Instant newStart, Instant newEnd, Texts newPlace, int newSeats) {
        startsAt = newStart;
        endsAt = newEnd;
        placeZh = newPlace.zh();
        placeEn = newPlace.en();
        seats = newSeats;
    }

    void cancel(String why) {
        state = State.CANCELLED;
        reason = why;
    }

    UUID post() {
        return post;
    }

    String program() {
        return program;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    /** The day that papers must be valid on. */
    LocalDate day() {
        return Clocks.local(startsAt).toLocalDate();
    }

    /** The last moment at which a seat may be given back. */
    Instant withdrawUntil() {
        return startsAt.minus(Duration.ofHours(withdrawHours));
    }

    Texts place() {
        return Texts.of(placeZh, placeEn);
    }

    int seats() {
        return seats;
    }

    int taken() {
        return taken;
    }

    int waiting() {
        return waiting;
    }

    boolean cancelled() {
        return state == State.CANCELLED;
    }

    State state() {
        return state;
    }

    @Nullable
    String reason() {
        return reason;
    }

    boolean suspended() {
        return suspended;
    }

    boolean startedBy(Instant now) {
        return !startsAt.isAfter(now);
    }

    boolean overlaps(Shift other) {
        return startsAt.isBefore(other.endsAt) && other.startsAt.isBefore(endsAt);
    }
}
