package org.linli.web.system;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** Codes of places that nobody has yet. */
final class Codes {

    private Codes() {}

    static String freshDistrict() {
        return "7" + (10_000 + ThreadLocalRandom.current().nextInt(90_000));
    }

    /** A community's code in no district that there is. */
    static String nowhere() {
        return "9" + (10_000_000_000L + ThreadLocalRandom.current().nextLong(80_000_000_000L));
    }

    /** A file with one new community of the district. */
    static byte[] csv(String district, String name) {
        String code = district + (300_000 + ThreadLocalRandom.current().nextInt(600_000));
        return ("code,name,street_code,street\n" + code + ",导" + name + "," + code.substring(0, 9) + ",街" + name + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }
}
