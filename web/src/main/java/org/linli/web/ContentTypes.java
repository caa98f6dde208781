package org.linli.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/** Refuses a {@code Content-Type} that is none, or that has a quality: Jersey fails on it while it looks for the operation. */
@Provider
@PreMatching
@Priority(RequestTransaction.FIRST + 1)
@ApplicationScoped
public class ContentTypes implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
        if (type != null && !isUsable(type)) {
            throw new ProblemException(CommonProblem.WRONG_MEDIA_TYPE);
        }
    }

    private static boolean isUsable(String type) {
        MediaType parsed = parsed(type);
        return parsed != null
                && !parsed.getParameters().containsKey("q")
                && !parsed.getParameters().containsKey("qs");
    }

    private static @Nullable MediaType parsed(String type) {
        try {
            return MediaType.valueOf(type);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
