package org.linli.web.bench;

import java.net.URI;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.IntFunction;
import org.linli.launcher.Server;
import org.linli.web.system.StartedSystem;

/**
 * A town in a schema of its own with Linli in front of it, and the others that do the same there.
 *
 * @param bareName what the bare server calls the schema
 */
record Place(Town town, StartedSystem linli, Server bare, String bareName) {

    static final String LINLI = "Linli";
    static final String BARE = "bare resource";

    /** Those who take part in a claim. */
    List<Side> sides(Claim claim) {
        List<Side> sides = new ArrayList<>();
        if (claim.hasPlainJdbc()) {
            sides.add(new PlainJdbc(this::connection, wishes(claim)));
        }
        sides.add(overHttp(claim, BARE, bare.uri(), "/" + bareName, bare.pid()));
        sides.add(overHttp(claim, LINLI, linli.uri(), "", linli.pid()));
        return sides;
    }

    /** With the driver's settings of the two pools. */
    private Connection connection() throws SQLException {
        return linli.connection(
                "&useLocalSessionState=true&cachePrepStmts=true&prepStmtCacheSize=500&prepStmtCacheSqlLimit=4096");
    }

    private Side overHttp(Claim claim, String name, URI server, String root, long process) {
        IntFunction<byte[]> requests = claim == Claim.LIST
                ? number -> Wire.request("GET", list(root, number), "")
                : number -> signUp(root, wishes(claim).apply(number));
        return new OverHttp(name, server, OptionalLong.of(process), requests, claim == Claim.LIST ? 200 : 201);
    }

    private IntFunction<Town.Wish> wishes(Claim claim) {
        return claim == Claim.HOT ? town::hotWish : town::wish;
    }

    private String list(String root, int number) {
        return root + "/api/v1/communities/" + town.code(number % town.busy()) + "/shifts";
    }

    private byte[] signUp(String root, Town.Wish wish) {
        String path =
                root + "/api/v1/communities/" + town.code(wish.community()) + "/shifts/" + wish.shift() + "/sign-ups";
        return Wire.request("POST", path, wish.session());
    }

    /** Refuses a comparison of what is not the same: both servers give the same list. */
    void checkSameList() throws Exception {
        try (Wire ours = new Wire(linli.uri());
                Wire others = new Wire(bare.uri())) {
            String one = ours.ask(Wire.request("GET", list("", 0), "")).text();
            String other =
                    others.ask(Wire.request("GET", list("/" + bareName, 0), "")).text();
            if (!one.equals(other) || !one.contains("startsAt")) {
                throw new IllegalStateException("The lists differ:\n" + one + "\n" + other);
            }
        }
    }

    /** Refuses a result that was not earned: so many people have signed up, and no shift has more than its seats. */
    void checkSignUps(int expected) throws SQLException {
        try (Connection connection = linli.connection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "select coalesce(sum(people), 0), coalesce(sum(taken <> confirmed or taken > seats), 0)"
                                + " from (select s.taken, s.seats, count(*) people, sum(u.state = 'CONFIRMED') confirmed from shift s"
                                + " join sign_up u on u.community_id = s.community_id and u.shift_id = s.id"
                                + " where s.starts_at > utc_timestamp() + interval 20 day group by s.community_id, s.id, s.taken, s.seats) x")) {
            row.next();
            if (row.getInt(1) != expected || row.getInt(2) != 0) {
                throw new IllegalStateException(row.getInt(1) + " people signed up instead of " + expected + ", "
                        + row.getInt(2) + " shifts are oversold");
            }
        }
    }

    void empty() throws SQLException {
        try (Connection connection = linli.connection()) {
            Town.empty(connection);
        }
    }
}
