package org.linli.rosters;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linli.jobs.Clocks;
import org.linli.spi.Texts;

/** Says when a shift is, as people say it. */
final class When {

    private static final DateTimeFormatter ZH =
            DateTimeFormatter.ofPattern("M月d日（EEE）HH:mm", Locale.SIMPLIFIED_CHINESE);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private When() {}

    static Texts of(Instant moment) {
        OffsetDateTime local = Clocks.local(moment);
        return Texts.of(ZH.format(local), EN.format(local));
    }

    static Texts of(Shift shift) {
        OffsetDateTime from = Clocks.local(shift.startsAt());
        String to = TIME.format(Clocks.local(shift.endsAt()));
        return Texts.of(ZH.format(from) + "–" + to, EN.format(from) + "–" + to);
    }
}
