package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Open;

/** Where pages say that something of a program broke in them, so that the operator learns of it. */
@Path("ui/errors")
@Consumes(MediaType.APPLICATION_JSON)
@ApplicationScoped
public class PageErrorsResource {

    @Inject
    PageErrors errors;

    /** Notes the error; beyond a few a minute it is answered the same way and forgotten. */
    @POST
    @Open
    public void report(@NotNull @Valid PageError error) {
        errors.note(error.program(), error.version(), error.screen(), error.message());
    }

    /**
     * What broke.
     *
     * @param screen the path that the manifest declares, without the values in it
     */
    public record PageError(
            @NotNull @Pattern(regexp = "[a-z0-9-]{3,40}") String program,

            @Pattern(regexp = "[0-9A-Za-z.-]{1,40}") @Nullable
            String version,

            @Size(max = 200) @Nullable String screen,
            @NotNull @Size(min = 1, max = 2000) String message) {}
}
