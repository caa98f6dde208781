package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.ValidationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Sends validation problems to {@link ProblemMapper}; Jersey's own mapper for them would otherwise be nearer. */
@Provider
@ApplicationScoped
public class ValidationMapper implements ExceptionMapper<ValidationException> {

    @Inject
    ProblemMapper mapper;

    @Override
    public Response toResponse(ValidationException thrown) {
        return mapper.toResponse(thrown);
    }
}
