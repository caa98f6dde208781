package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonValue;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.spi.Role;
import org.linli.web.system.Bystanders.Errand;

@ExtendWith(SharedSystem.class)
class LiveProgramsIT {

    private static final int CLIENTS = 4;
    private static final long MOST_PER_ROUND = 2_048;
    private static final long PATIENCE = 60_000_000_000L;
    private static final byte[] FIRST = NotesProgram.first();
    private static final byte[] SECOND = NotesProgram.second();

    @Test
    void programsComeAndGoWhileEverythingElseGoesOn(StartedSystem system) throws SQLException {
        int rounds = Sizes.of("linli.rounds", 3, 30);
        World world = new World(system);
        Neighbourhood here = world.neighbourhood();
        Neighbourhood elsewhere = world.neighbourhood();
        long pid = system.pid();
        try (Bystanders bystanders = new Bystanders()) {
            for (int i = 0; i < CLIENTS; i++) {
                bystanders.with(errands(elsewhere, i));
            }
            round(world, here, true, true);
            ServerMemory before = measured(bystanders, pid);
            for (int i = 1; i <= rounds; i++) {
                round(world, here, i % 2 == 0, i == rounds);
            }
            ServerMemory after = measured(bystanders, pid);
            dump(pid);
            bystanders.goHome();

            long perRound = (after.kilobytes() - before.kilobytes()) / rounds;
            Sizes.report("Live programs: " + rounds + " rounds, " + bystanders.requests() + " requests beside them, "
                    + bystanders.failures().size() + " failed; class loaders " + before.programs() + " before, "
                    + after.programs() + " after; " + before.kilobytes() + " KB before, " + after.kilobytes()
                    + " KB after, " + perRound + " KB a round");
            assertThat(bystanders.failures()).isEmpty();
            assertThat(system.pid()).isEqualTo(pid);
            assertThat(perRound).as("KB that a round costs").isLessThan(MOST_PER_ROUND);
        }
    }

    /** The canteen, the rosters and the pages of a community that has nothing to do with the program. */
    private static List<Errand> errands(Neighbourhood there, int number) {
        Person volunteer = there.join(Role.VOLUNTEER);
        Person resident = there.join(Role.RESIDENT);
        String day = CanteenRecipes.menuDay(there);
        String order = CanteenRecipes.order(there, day);
        String shift = there.things.shift();
        String canteen = " /communities/{community}/programs/community-canteen/";
        return List.of(
                new Errand(
                        "menu",
                        () -> resident.ask(there.here("GET" + canteen + "menu").asking("week", day)),
                        answer -> answer.status() == 200 && answer.body().contains(there.sign)),
                new Errand(
                        "order",
                        () -> resident.ask(
                                there.here("POST" + canteen + "orders").json(order)),
                        answer -> answer.status() == 201 && answer.json().containsKey("number")),
                new Errand(
                        "kitchen",
                        () -> there.person(Role.WORKER)
                                .ask(there.here("GET" + canteen + "kitchen").asking("date", day)),
                        answer -> answer.status() == 200 && answer.json().containsKey("total")),
                new Errand(
                        "sign-up",
                        () -> volunteer.ask(there.here("POST /communities/{community}/shifts/{shift}/sign-ups")
                                .at("shift", shift)),
                        answer -> answer.status() == 201 && answer.body().contains(shift)),
                new Errand(
                        "withdrawal",
                        () -> volunteer.ask(there.here("DELETE /communities/{community}/shifts/{shift}/sign-ups/{id}")
                                .at("shift", shift)
                                .at("id", there.things.signUp(volunteer, shift))),
                        answer -> answer.status() == 204),
                new Errand(
                        "shifts",
                        () -> volunteer.ask(there.here("GET /communities/{community}/shifts")),
                        answer -> answer.status() == 200 && answer.body().contains(shift)),
                new Errand(
                        "pages",
                        () -> resident.ask(there.here("GET /communities/{community}/ui")),
                        answer -> answer.status() == 200 && answer.body().contains("community-canteen")),
                new Errand(
                        "document",
                        () -> resident.client().askAt("/openapi", "application/json"),
                        answer -> answer.status() == 200 && answer.body().contains("/menu")),
                new Errand(
                        "readiness " + number,
                        () -> resident.client().askAt("/health/ready", "application/json"),
                        answer -> answer.status() == 200));
    }

    private static void round(World world, Neighbourhood here, boolean purges, boolean works) throws SQLException {
        world.upload(FIRST).required();
        NotesProgram.put(here, "ENABLED").required();
        String text = "note " + here.next();
        NotesProgram.leave(here, text).required();
        assertThat(NotesProgram.leave(here, "x".repeat(41)).status()).isEqualTo(400);
        assertThat(NotesProgram.leave(here, "x".repeat(101)).status()).isEqualTo(400);
        if (works) {
            work(world.system, here);
        }

        try (Bystanders readers = new Bystanders()) {
            readers.with(List.of(new Errand(
                    "notes",
                    () -> NotesProgram.read(here),
                    a -> a.status() == 200 && a.body().contains(text))));
            world.upload(SECOND).required();
            readers.goHome();
            assertThat(readers.failures()).isEmpty();
        }

        assertThat(NotesProgram.leave(here, "later").required().json().getString("mood"))
                .isEqualTo("new");
        assertThat(moods(here)).containsEntry("later", "new").hasEntrySatisfying(text, mood -> assertThat(mood)
                .isIn("old", "calm"));
        NotesProgram.put(here, "SUSPENDED").required();
        assertThat(NotesProgram.read(here).problem()).isEqualTo("closed");
        Call program = Call.of("DELETE /programs/{program}").at("program", NotesProgram.ID);
        world.operator.ask(program).required();
        assertThat(NotesProgram.read(here).status()).isEqualTo(404);
        if (purges) {
            world.operator
                    .ask(Call.of("DELETE /programs/{program}/data").at("program", NotesProgram.ID))
                    .required();
        }
    }

    private static Map<String, String> moods(Neighbourhood here) {
        return NotesProgram.read(here).required().json().getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .collect(Collectors.toMap(
                        note -> note.getString("text"), note -> note.getString("mood"), (one, other) -> other));
    }

    /** Its nightly job runs now, and leaves a note. */
    private static void work(StartedSystem system, Neighbourhood here) throws SQLException {
        try (Connection connection = system.connection();
                var update = connection.prepareStatement(
                        "update scheduled_tasks set execution_time = utc_timestamp(6) - interval 1 second, version = version + 1"
                                + " where task_name = 'daily' and task_instance = 'test-notes/job/tidy'")) {
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        await(() -> NotesProgram.read(here).required().body().contains("tidied"));
    }

    private static void await(BooleanSupplier reached) {
        long end = System.nanoTime() + PATIENCE;
        while (!reached.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time").isLessThan(end);
            LockSupport.parkNanos(PATIENCE / 300);
        }
    }

    /** For whoever looks for what holds a class loader: {@code -Dlinli.dump=FILE} keeps the server's heap. */
    private static void dump(long pid) {
        String file = System.getProperty("linli.dump", "");
        if (!file.isEmpty()) {
            ServerMemory.jcmd(pid, "GC.heap_dump", file);
        }
    }

    private static ServerMemory measured(Bystanders bystanders, long pid) {
        bystanders.rest();
        ServerMemory memory = ServerMemory.of(pid);
        bystanders.goOn();
        return memory;
    }
}
