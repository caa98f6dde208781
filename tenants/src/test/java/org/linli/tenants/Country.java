package org.linli.tenants;

import java.io.ByteArrayOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** A list as large as that of all urban communities of the country, made up. */
final class Country {

    static final int COMMUNITIES = 126_517;

    private static final String SYLLABLES = "青红和平康苑翠园新华东西南北长安福寿江河湖山花木春秋";

    private Country() {}

    /** Made of the seed alone: the same seed gives the same list. Every code is of a district 61…, every street has ten or fewer. */
    static byte[] list(long seed) {
        Random random = new Random(seed);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(9 << 20);
        try (PrintWriter list = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            list.println("district,street,name,street_code,code");
            for (int i = 0; i < COMMUNITIES; i++) {
                String code = String.format("61%04d%03d%03d", i / 1000, i / 10 % 100, i % 10 + 1);
                String street = code.substring(0, 9);
                list.println(String.join(",", "区" + street.substring(0, 6), street + "街道", name(random), street, code));
            }
        }
        return bytes.toByteArray();
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 2 + random.nextInt(3); i++) {
            name.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return name.append("社区居委会").toString();
    }
}
