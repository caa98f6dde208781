package org.linli.rosters;

import static java.lang.System.Logger.Level.INFO;
import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.tenancy.TestCommunities.QINGHEJU;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.volunteers.Volunteers;

/**
 * Seats under real concurrency, in the server and on its database.
 *
 * <p>{@code -Dlinli.long=true} makes it 64 threads, 1,000 shifts and 40,000 acts; {@code -Dseats.seed=} repeats a run's choices.
 */
@ExtendWith(ArquillianExtension.class)
class SeatsRaceIT {

    private static final System.Logger LOG = System.getLogger(SeatsRaceIT.class.getName());
    private static final boolean LONG = Boolean.getBoolean("linli.long");
    private static final int THREADS = Integer.getInteger("seats.threads", LONG ? 64 : 12);
    private static final int SHIFTS = Integer.getInteger("seats.shifts", LONG ? 1_000 : 24);
    private static final int PEOPLE = Integer.getInteger("seats.people", LONG ? 2_000 : 96);
    private static final int ACTS = Integer.getInteger("seats.acts", LONG ? 40_000 : 4_000);
    private static final long SEED = Long.getLong("seats.seed", System.nanoTime());

    @Inject
    Stage stage;

    @Inject
    SeatsCheck check;

    @Inject
    NaiveSeats naive;

    @Inject
    Volunteers volunteers;

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(SeatsRaceIT.class, Stage.class, SeatsCheck.class, NaiveSeats.class, Race.class);
    }

    @Test
    void neverGivesASeatTwiceNorLosesOne() throws Exception {
        Random random = new Random(SEED);
        String program = stage.program();
        Race race = new Race(stage, people(), shifts(program, random));
        List<String> found = new ArrayList<>();
        AtomicBoolean over = new AtomicBoolean();

        Instant began = Instant.now();
        atOnce(
                THREADS + 1,
                thread -> {
                    if (thread == THREADS) {
                        while (!over.get()) {
                            found.addAll(check.findings(program));
                            Thread.sleep(50);
                        }
                        return;
                    }
                    Random choices = new Random(SEED + thread);
                    for (int i = 0; i < ACTS / THREADS; i++) {
                        race.act(choices);
                    }
                },
                THREADS,
                over);
        Duration took = Duration.between(began, Instant.now());
        found.addAll(check.findings(program));
        found.addAll(race.findings());

        LOG.log(
                INFO,
                () -> "Seats, seed " + SEED + ": " + ACTS + " acts by " + THREADS + " threads in " + took.toMillis()
                        + " ms: " + race.summary());
        assertThat(found).as("seed %d", SEED).isEmpty();
        assertThat(race.wasOne())
                .as("seats, places in line and refusals all came up")
                .isTrue();
    }

    @Test
    void findsWhatLookingFirstAndWritingThenDoes() throws Exception {
        String program = stage.program();
        UUID hot = stage.shift(program, Instant.now().plus(Duration.ofDays(9)), 5, 0);

        atOnce(
                16,
                thread -> {
                    for (int i = 0; i < 10; i++) {
                        stage.tenancy.<Boolean, Exception>in(QINGHEJU, () -> {
                            naive.signUp(Stage.somebody(), hot, 5);
                            return true;
                        });
                    }
                },
                16,
                new AtomicBoolean());

        assertThat(check.findings(program))
                .as("the check finds seats that were given twice")
                .anyMatch(finding -> finding.endsWith("people on 5 seats"));
    }

    private List<UUID> people() {
        List<UUID> people = new ArrayList<>();
        stage.here(() -> {
            for (int i = 0; i < PEOPLE; i++) {
                people.add(volunteers.hold(Stage.somebody()).account());
            }
            return true;
        });
        return people;
    }

    /** Some are at the same time, so that people must be kept from being in two places. */
    private List<UUID> shifts(String program, Random random) {
        Instant first = Instant.now().plus(Duration.ofDays(9));
        List<UUID> shifts = new ArrayList<>();
        for (int i = 0; i < SHIFTS; i++) {
            Instant start = first.plus(Duration.ofHours(3L * (i - i % 2)));
            shifts.add(stage.shift(program, start, 1 + random.nextInt(8), 0));
        }
        return shifts;
    }

    /** Runs the act in this many threads at once; says when the first so many have ended. */
    private static void atOnce(int threads, Act act, int counted, AtomicBoolean over) throws Exception {
        ExecutorService executor = Executors.newFixedThreadPool(threads, managed());
        AtomicInteger running = new AtomicInteger(counted);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                int thread = i;
                all.add(executor.submit(() -> {
                    try {
                        act.run(thread);
                    } finally {
                        over.compareAndSet(false, thread < counted && running.decrementAndGet() == 0);
                    }
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        } finally {
            over.set(true);
            executor.shutdown();
        }
    }

    private static ManagedThreadFactory managed() throws NamingException {
        return InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
    }

    @FunctionalInterface
    private interface Act {
        void run(int thread) throws Exception;
    }
}
