package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.spi.Role;

@ExtendWith(SharedSystem.class)
class SeatsOverKillsIT {

    private static final int VOLUNTEERS = 8;
    private static final int SHIFTS = 6;
    private static final int SEATS = 3;
    private static final int ANSWERS_BETWEEN_KILLS = 60;

    @Test
    void noAcknowledgedSeatIsLostWhenApplicationOrDatabaseAreKilled(StartedSystem system) throws Exception {
        long seed = Sizes.seed("Seats over kills");
        int kills = Sizes.of("linli.kills", 2, 40);
        Neighbourhood here = new World(system).neighbourhood();
        List<String> shifts = new ArrayList<>();
        for (int i = 0; i < SHIFTS; i++) {
            shifts.add(here.things.shift(SEATS).getString("id"));
        }
        Semaphore answered = new Semaphore(0);
        AtomicBoolean over = new AtomicBoolean();
        List<SeatTaker> takers = new ArrayList<>();
        for (int i = 0; i < VOLUNTEERS; i++) {
            Person volunteer = here.join(Role.VOLUNTEER);
            takers.add(new SeatTaker(here, volunteer, shifts, new Random(seed + i), answered, over));
        }
        List<Thread> threads =
                takers.stream().map(taker -> new Thread(taker, "taker")).toList();
        threads.forEach(Thread::start);

        for (int kill = 0; kill < kills; kill++) {
            awaitAnswers(answered);
            if (kill % 2 == 0 || !system.ownsDatabase()) {
                system.killApplication();
            } else {
                system.killDatabase();
            }
        }
        awaitAnswers(answered);
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }

        int retries = takers.stream().mapToInt(SeatTaker::retries).sum();
        int answers = takers.stream().mapToInt(SeatTaker::answers).sum();
        Sizes.report("Seats over " + kills + " kills: " + answers + " acknowledged, " + retries + " sent again");
        assertThat(takers).flatExtracting(SeatTaker::complaints).isEmpty();
        assertThat(takers).flatExtracting(SeatTaker::answeredOtherwiseAgain).isEmpty();
        assertSeats(system, here, shifts, takers);
    }

    private static void awaitAnswers(Semaphore answered) throws InterruptedException {
        answered.drainPermits();
        assertThat(answered.tryAcquire(ANSWERS_BETWEEN_KILLS, 4, TimeUnit.MINUTES))
                .as("people get answers again")
                .isTrue();
    }

    private static void assertSeats(
            StartedSystem system, Neighbourhood here, List<String> shifts, List<SeatTaker> takers) throws SQLException {
        for (String shift : shifts) {
            SeatCount count = SeatCount.of(system, here.code, shift);
            assertThat(count.taken())
                    .as("seats of " + shift)
                    .isEqualTo(count.confirmed())
                    .isBetween(0, SEATS);
            assertThat(count.waitingSaid()).as("waiting list of " + shift).isEqualTo(count.waiting());
            for (SeatTaker taker : takers) {
                assertThat(count.states().getOrDefault(taker.person().account(), "WITHDRAWN"))
                        .as("the last acknowledged state of " + taker.person().login() + " on " + shift)
                        .isIn(taker.possibleStates(shift));
            }
        }
    }
}
