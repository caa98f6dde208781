package org.linli.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** A clock on the wall in Asia/Shanghai that stands still until it is moved. */
public final class WallClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final ZoneId zone;
    private Instant now;

    private WallClock(Instant now, ZoneId zone) {
        this.now = now;
        this.zone = zone;
    }

    /** Shows this local time, such as {@code 2026-11-25T08:59}. */
    public static WallClock at(String local) {
        return new WallClock(LocalDateTime.parse(local).atZone(SHANGHAI).toInstant(), SHANGHAI);
    }

    public void moveOn(Duration by) {
        now = now.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new WallClock(now, other);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
