package org.linli.hours;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Texts;

/**
 * What a certificate certifies.
 *
 * @param year null for all years
 * @param firstDay of the first service in it
 * @param lastDay of the last service in it
 * @param sums by program, the most first
 */
record CertifiedHours(@Nullable Integer year, LocalDate firstDay, LocalDate lastDay, int minutes, List<Part> sums) {

    /** The minutes for one program, with its name as it was then. */
    public record Part(String zh, String en, int minutes) {

        Texts name() {
            return Texts.of(zh, en);
        }
    }

    static String written(List<Part> sums) {
        JsonArrayBuilder written = Json.createArrayBuilder();
        for (Part sum : sums) {
            written.add(Json.createObjectBuilder()
                    .add("zh", sum.zh())
                    .add("en", sum.en())
                    .add("minutes", sum.minutes()));
        }
        return written.build().toString();
    }

    static List<Part> read(String written) {
        try (JsonReader reader = Json.createReader(new StringReader(written))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(sum -> new Part(sum.getString("zh"), sum.getString("en"), sum.getInt("minutes")))
                    .toList();
        }
    }
}
