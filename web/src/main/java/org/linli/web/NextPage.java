package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.ext.Provider;
import org.linli.spi.Page;

/** Says in a {@code Link} header (RFC 8288) where a list goes on, as its body does by the cursor. */
@Provider
@ApplicationScoped
public class NextPage implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Page<?> page && page.next() != null) {
            Link next = Link.fromUriBuilder(
                            request.getUriInfo().getRequestUriBuilder().replaceQueryParam("cursor", page.next()))
                    .rel("next")
                    .build();
            response.getHeaders().add("Link", next.toString());
        }
    }
}
