package org.linli.web.bench.bare;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbConfig;
import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;

/** The bare server's API: the same server, Jersey and JSON writer as Linli's. */
@ApplicationPath("")
public class BareApi extends Application {

    /** Writes nulls, as Linli does. */
    @Provider
    public static class Json implements ContextResolver<Jsonb> {

        private final Jsonb jsonb = JsonbBuilder.create(new JsonbConfig().withNullValues(true));

        @Override
        public Jsonb getContext(Class<?> type) {
            return jsonb;
        }
    }
}
