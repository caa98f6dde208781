package org.linli.jobs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Tells the time. All of China keeps one, {@link #ZONE}; a day, a week and a deadline mean that zone's. */
@ApplicationScoped
public class Clocks {

    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A moment as the clocks on the wall show it, for answers and texts. */
    public static OffsetDateTime local(Instant moment) {
        return moment.atZone(ZONE).toOffsetDateTime();
    }

    @Produces
    Clock clock() {
        return Clock.system(ZONE);
    }
}
