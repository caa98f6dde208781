package org.linli.web.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.linli.launcher.EmbeddedDatabase;
import org.linli.launcher.Server;
import org.linli.web.system.StartedSystem;
import org.linli.web.system.TestDatabase;

/**
 * {@code ./linli bench}: starts everything, warms it up, lets the sides of each claim do the same work by turns, and writes a table.
 *
 * <p>Words: the claims to measure, all where there is none; {@code --quick} tries out whether it runs.
 */
final class Bench {

    private static final int FEW = 10;
    private static final int MANY = 10_000;
    private static final int BUSY_OF_MANY = 1_000;

    private final List<Claim> claims;
    private final int rounds;
    private final int part;
    private final int warmUpSeconds;

    private Bench(List<Claim> claims, boolean quick) {
        this.claims = claims;
        this.rounds = Integer.getInteger("linli.rounds", quick ? 1 : 5);
        this.part = quick ? 10 : 1;
        this.warmUpSeconds = Integer.getInteger("linli.warm-up", quick ? 3 : 90);
    }

    public static void main(String[] words) throws Exception {
        List<String> asked = new ArrayList<>(Arrays.asList(words));
        boolean quick = asked.remove("--quick");
        List<Claim> claims = new ArrayList<>(List.of(Claim.values()));
        if (!asked.isEmpty()) {
            claims.removeIf(claim -> !asked.contains(claim == Claim.LIST ? "list" : "seats"));
        }
        new Bench(claims, quick).run();
    }

    private void run() throws Exception {
        try (TestDatabase database = TestDatabase.start(
                        Path.of("target/systems/bench-database").toAbsolutePath());
                StartedSystem few = StartedSystem.withEmptyDistrict("few", database, Town.DISTRICT, "测速区");
                StartedSystem many = StartedSystem.withEmptyDistrict("many", database, Town.DISTRICT, "测速区");
                Server bare = BareServer.start(database, few.url(), many.url())) {
            List<Place> places = List.of(
                    new Place(settled(new Town(FEW, FEW), few), few, bare, "small"),
                    new Place(settled(new Town(MANY, BUSY_OF_MANY), many), many, bare, "large"));
            OptionalLong databaseProcess = database.embedded().stream()
                    .mapToLong(EmbeddedDatabase::pid)
                    .findFirst();
            warmUp(places);
            Map<Claim, List<Rounds>> results = new EnumMap<>(Claim.class);
            for (Claim claim : claims) {
                results.put(claim, measured(claim, places, databaseProcess));
            }
            say(Report.counts(claims, places));
            String table = Report.table(results);
            say("\n" + table);
            Files.writeString(Files.createDirectories(Path.of("../var")).resolve("bench.md"), table);
        }
    }

    private static Town settled(Town town, StartedSystem linli) throws Exception {
        say("making " + town.communities() + " communities");
        try (Connection connection = linli.connection()) {
            town.settle(connection);
        }
        return town;
    }

    /** Each server works alone for its time, with all that will be asked of it. */
    private void warmUp(List<Place> places) throws Exception {
        for (Place place : places) {
            place.checkSameList();
            warmUp(place, Place.LINLI, warmUpSeconds);
            warmUp(place, Place.BARE, warmUpSeconds / places.size());
        }
    }

    private void warmUp(Place place, String name, int seconds) throws Exception {
        say("warming up: " + name + ", " + place.town().communities() + " communities, " + seconds + " s");
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        while (System.nanoTime() < end) {
            for (Claim claim : claims) {
                for (Side side : place.sides(claim)) {
                    if (side.name().equals(name)) {
                        once(claim, place, side, OptionalLong.empty());
                    }
                }
            }
        }
    }

    private List<Rounds> measured(Claim claim, List<Place> places, OptionalLong database) throws Exception {
        List<Rounds> all = new ArrayList<>();
        for (Place place : places) {
            for (Side side : place.sides(claim)) {
                all.add(new Rounds(place, side, new ArrayList<>()));
            }
        }
        for (int round = 1; round <= rounds; round++) {
            for (Rounds each : all) {
                each.outcomes().add(once(claim, each.place(), each.side(), database));
            }
            say(claim.text + ": round " + round + " of " + rounds);
        }
        return all;
    }

    private Load.Outcome once(Claim claim, Place place, Side side, OptionalLong database) throws Exception {
        int work = claim.work / part;
        Load.Outcome outcome = Load.on(side, work, database);
        if (claim != Claim.LIST) {
            place.checkSignUps(work);
            place.empty();
        }
        return outcome;
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
