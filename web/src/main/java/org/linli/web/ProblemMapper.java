package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** The one way out for everything that is thrown. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    @Inject
    Problems problems;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException redirect
                && redirect.getResponse().getStatus() < 400) {
            return redirect.getResponse();
        }
        ProblemView problem = problems.of(thrown);
        Response.ResponseBuilder answer =
                Response.status(problem.status()).type(Problems.MEDIA_TYPE).entity(problem);
        problems.retryAfter(thrown).ifPresent(seconds -> answer.header("Retry-After", seconds));
        return answer.build();
    }
}
