package org.linli.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.spi.ProblemException;

/**
 * Finds out who asks: by the session cookie of a page or the bearer token of a machine. An ended session is nobody's.
 *
 * <p>What a browser sends for another site's page changes nothing here: it is refused before anybody is asked who it is.
 */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
@ApplicationScoped
public class SignInFilter implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String BEARER = "Bearer ";
    private static final Set<String> HARMLESS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    @Inject
    Sessions sessions;

    @Inject
    CurrentCaller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        caller.enter(null, Languages.of(request));
        String token = bearer(request);
        if (token == null) {
            refuseForeign(request);
            Cookie cookie = request.getCookies().get(SessionCookie.NAME);
            token = cookie == null ? null : cookie.getValue();
        }
        if (token != null && !token.isBlank()) {
            caller.enter(sessions.find(token).orElse(null), caller.locale());
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        caller.leave();
    }

    private static @Nullable String bearer(ContainerRequestContext request) {
        String header = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        return header != null && header.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? header.substring(BEARER.length()).strip()
                : null;
    }

    private static void refuseForeign(ContainerRequestContext request) {
        boolean foreign = Origins.isForeign(
                request.getHeaderString("Sec-Fetch-Site"),
                request.getHeaderString("Origin"),
                request.getHeaderString(HttpHeaders.HOST));
        if (foreign && !HARMLESS.contains(request.getMethod())) {
            throw new ProblemException(IdentityProblem.FOREIGN_ORIGIN);
        }
    }
}
