package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.linli.spi.Role;

/** Volunteers who take and give back the seats of the same few shifts, all at once, each with a session of their own. */
final class Crowd {

    private static final int SEATS = 3;

    private final Neighbourhood here;
    private final List<String> shifts = new ArrayList<>();
    private final List<SeatTaker> takers = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final Semaphore answered = new Semaphore(0);
    private final AtomicBoolean over = new AtomicBoolean();

    Crowd(Neighbourhood here, int people, int shifts, long seed) {
        this.here = here;
        for (int i = 0; i < shifts; i++) {
            this.shifts.add(here.things.shift(SEATS).getString("id"));
        }
        for (int i = 0; i < people; i++) {
            takers.add(
                    new SeatTaker(here, here.join(Role.VOLUNTEER), this.shifts, new Random(seed + i), answered, over));
        }
    }

    void begin() {
        for (SeatTaker taker : takers) {
            Thread thread = new Thread(taker, "taker");
            threads.add(thread);
            thread.start();
        }
    }

    /** Waits until so many more wishes have been answered. */
    void awaitAnswers(int number) throws InterruptedException {
        answered.drainPermits();
        for (int i = 0; i < number; i++) {
            if (!answered.tryAcquire(4, TimeUnit.MINUTES)) {
                throw new AssertionError("People get no answers any more: " + complaints());
            }
        }
    }

    /** Everybody stops, after they have sent all their wishes once more. */
    void end() throws InterruptedException {
        over.set(true);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    int answers() {
        return takers.stream().mapToInt(SeatTaker::answers).sum();
    }

    int retries() {
        return takers.stream().mapToInt(SeatTaker::retries).sum();
    }

    /** Wishes that were refused, and those that were answered otherwise the second time. */
    List<String> complaints() {
        return takers.stream().flatMap(taker -> taker.complaints().stream()).toList();
    }

    /** What the database holds is what people were told. */
    void assertSeats(StartedSystem system) throws SQLException {
        for (String shift : shifts) {
            SeatCount count = SeatCount.of(system, here.code, shift);
            assertThat(count.taken())
                    .as("seats of " + shift)
                    .isEqualTo(count.confirmed())
                    .isBetween(0, SEATS);
            assertThat(count.waitingSaid()).as("waiting list of " + shift).isEqualTo(count.waiting());
            assertThat(count.waiting() == 0 || count.taken() == SEATS)
                    .as("nobody waits for " + shift + " while there is a seat")
                    .isTrue();
            for (SeatTaker taker : takers) {
                assertThat(count.states().getOrDefault(taker.person().account(), "WITHDRAWN"))
                        .as("the last acknowledged state of " + taker.person().login() + " on " + shift)
                        .isIn(taker.possibleStates(shift));
            }
        }
    }
}
