package org.linli.hours;

import org.linli.spi.Texts;

/** Says how long something was, as people say it. */
final class Lengths {

    private Lengths() {}

    static Texts of(int minutes) {
        int hours = minutes / 60;
        int rest = minutes % 60;
        if (hours == 0) {
            return Texts.of(rest + " 分钟", rest + " min");
        }
        return rest == 0
                ? Texts.of(hours + " 小时", hours + " h")
                : Texts.of(hours + " 小时 " + rest + " 分", hours + " h " + rest + " min");
    }
}
