package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.ws.rs.ext.ContextResolver;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.linli.json.Json;
import org.linli.programs.ProgramGate;

/** Gives Jersey the one JSON configuration, and a program its own instance of it, which goes when the program goes. */
@Provider
@ApplicationScoped
public class JsonConfiguration implements ContextResolver<Jsonb> {

    private final Jsonb platform = Json.create();

    @Inject
    ProgramGate gate;

    @Override
    public Jsonb getContext(Class<?> type) {
        return gate.json().orElse(platform);
    }

    byte[] write(Object value, Type type) {
        return getContext(value.getClass()).toJson(value, type).getBytes(StandardCharsets.UTF_8);
    }
}
