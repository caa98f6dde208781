package org.linli.web.bench.bare;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.linli.web.bench.bare.ShiftJson.CommunityJson;
import org.linli.web.bench.bare.ShiftJson.PageJson;
import org.linli.web.bench.bare.ShiftJson.SignUpJson;

/** Shifts of the two schemas, {@code small} and {@code large}, at the addresses below that Linli gives them. */
@ApplicationScoped
@Path("{schema}/api/v1/communities/{community}/shifts")
@Produces(MediaType.APPLICATION_JSON)
public class BareShiftsResource {

    @Resource(lookup = "java:global/jdbc/small")
    DataSource small;

    @Resource(lookup = "java:global/jdbc/large")
    DataSource large;

    @GET
    public PageJson list(@PathParam("schema") String schema, @PathParam("community") String code) throws SQLException {
        try (Connection connection = pool(schema).getConnection()) {
            connection.setAutoCommit(false);
            PageJson page = ListStatement.run(connection, number(code));
            connection.commit();
            connection.setAutoCommit(true);
            return page;
        }
    }

    @POST
    @Path("{shift}/sign-ups")
    public Response signUp(
            @PathParam("schema") String schema,
            @PathParam("community") String code,
            @PathParam("shift") UUID shift,
            @CookieParam("linli_session") String session)
            throws SQLException {
        try (Connection connection = pool(schema).getConnection()) {
            connection.setAutoCommit(false);
            SignUpStatements.Done done = SignUpStatements.run(connection, session, number(code), shift);
            connection.setAutoCommit(true);
            return Response.status(Response.Status.CREATED)
                    .entity(new SignUpJson(
                            done.id(),
                            done.state(),
                            done.position(),
                            done.shift(),
                            new CommunityJson(code, done.community())))
                    .build();
        }
    }

    private DataSource pool(String schema) {
        return schema.equals("large") ? large : small;
    }

    /** The number of a community of the bench, which its code tells. */
    private static int number(String code) {
        return (Integer.parseInt(code.substring(6, 9)) - 1) * 999 + Integer.parseInt(code.substring(9));
    }
}
