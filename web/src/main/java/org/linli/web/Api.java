package org.linli.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** Where the API begins. Resources are found by their annotations. */
@ApplicationPath("api/v1")
public class Api extends Application {

    /**
     * Jersey keeps the model of a locator's classes; without a limit in time it would keep a removed program's for good. Its own
     * WADL description is off: OpenAPI is the one description.
     */
    @Override
    public Map<String, Object> getProperties() {
        return Map.of(
                "jersey.config.server.wadl.disableWadl",
                true,
                "jersey.config.server.subresource.cache.age",
                30L,
                "jersey.config.server.subresource.cache.size",
                32,
                "jersey.config.beanValidation.disableValidateOnExecutableOverrideCheck.server",
                true);
    }
}
