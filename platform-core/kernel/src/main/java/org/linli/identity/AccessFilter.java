package org.linli.identity;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/** Asks {@link Access} about the method that a request has matched, the platform's as well as a program's. */
@Provider
@Priority(Priorities.AUTHORIZATION)
@ApplicationScoped
public class AccessFilter implements ContainerRequestFilter {

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    @Context
    ResourceInfo matched;

    @Inject
    Access access;

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getMethod().equals(HttpMethod.OPTIONS)) {
            return; // answered by the server itself, with the methods of the path
        }
        MultivaluedMap<String, String> path = request.getUriInfo().getPathParameters();
        access.check(
                matched.getResourceMethod(),
                path.getFirst("community"),
                path.getFirst("district"),
                !READS.contains(request.getMethod()));
    }
}
