package org.linli.json;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** JSON as the API speaks it: records in and out, nulls written, moments with the offset of Asia/Shanghai. */
public final class Json {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Json() {}

    /** A reader and writer of its own. One per class loader: it remembers the classes that it has seen. */
    public static Jsonb create() {
        return JsonbBuilder.create(new JsonbConfig().withNullValues(true).withAdapters(new Moment()));
    }

    /** An instant is read with any offset and written with China's. */
    public static final class Moment implements JsonbAdapter<Instant, String> {

        @Override
        public String adaptToJson(Instant moment) {
            return moment.atZone(ZONE).toOffsetDateTime().toString();
        }

        @Override
        public Instant adaptFromJson(String text) {
            return OffsetDateTime.parse(text).toInstant();
        }
    }
}
