package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Locale;
import org.linli.spi.Caller;
import org.linli.spi.Needs;
import org.linli.spi.Page;

/** The kinds of work that there are shifts for. */
@ApplicationScoped
@Transactional
@Path("communities/{community}/posts")
@Produces(MediaType.APPLICATION_JSON)
public class PostsResource {

    @Inject
    Shifts shifts;

    @Inject
    Caller caller;

    @GET
    @Needs("rosters.view")
    public Page<PostView> list() {
        Locale locale = caller.locale();
        return Page.of(
                shifts.posts().stream().map(post -> PostView.of(post, locale)).toList());
    }
}
