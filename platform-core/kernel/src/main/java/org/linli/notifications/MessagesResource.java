package org.linli.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.identity.SignedIn;
import org.linli.spi.Caller;
import org.linli.spi.Page;

/** The caller's inbox. */
@ApplicationScoped
@Path("me/messages")
@Produces(MediaType.APPLICATION_JSON)
public class MessagesResource {

    @Inject
    Messages messages;

    @Inject
    Caller caller;

    @GET
    @SignedIn
    public Page<MessageView> list(
            @QueryParam("limit") @DefaultValue("50") int limit, @QueryParam("cursor") @Nullable String cursor) {
        Locale locale = caller.locale();
        Page<Message> page = messages.of(caller.requireAccount(), Slice.of(limit, cursor, 1));
        return new Page<>(
                page.items().stream()
                        .map(message -> MessageView.of(message, locale))
                        .toList(),
                page.next());
    }

    @POST
    @Path("{message}/read")
    @SignedIn
    public void read(@PathParam("message") UUID message) {
        messages.read(caller.requireAccount(), message);
    }
}
