package org.linli.jobs;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.linli.tenancy.Community;
import org.linli.tenancy.CommunityDirectory;
import org.linli.tenancy.Tenancy;

/**
 * Work that is done daily or every few minutes, once however many servers there are.
 *
 * <p>When a job is due is kept in the database; what it does is told anew at each start. A time that was missed because no server was
 * up is made good at the next start. A run has a transaction of its own; one that fails is rolled back, logged, and tried again after
 * one minute, then two, four, and at last every hour.
 */
@ApplicationScoped
public class Jobs {

    private static final System.Logger LOG = System.getLogger(Jobs.class.getName());
    private static final Duration UNKNOWN_HERE = Duration.ofMinutes(10);
    private static final int LONGEST_WAIT = 60;

    @Inject
    Timer timer;

    @Inject
    Clock clock;

    @Inject
    Tenancy tenancy;

    @Inject
    CommunityDirectory directory;

    @Inject
    OwnTransaction transaction;

    private final Map<String, Job> jobs = new ConcurrentHashMap<>();
    private final Map<String, Runnable> communityJobs = new ConcurrentHashMap<>();
    private final Task<String> daily =
            Tasks.custom("daily", String.class).onFailure(this::tryAgain).execute((run, context) -> runDaily(run));
    private final Task<Void> inCommunity =
            Tasks.oneTime("in-community").onFailure(this::tryAgain).execute((run, context) -> runInCommunity(run));

    /**
     * Does the task each day at this time in {@link Clocks#ZONE}, outside every community.
     *
     * @param name unique in the installation, up to 80 characters; telling it again replaces the task and the time
     */
    public void daily(String name, LocalTime at, Runnable task) {
        remember(name, new Job(new DailyAt(at), task));
    }

    /**
     * Does the task each day in each of these communities, every one in a run and a transaction of its own, so that one that fails
     * holds up no other.
     *
     * @param communities the numbers of the communities, asked when the job is due. A run may come later: the task itself must see
     *     whether it is still wanted
     */
    public void dailyInEach(
            String name, LocalTime at, Supplier<? extends Collection<Integer>> communities, Runnable task) {
        communityJobs.put(name, task);
        daily(name, at, () -> spread(name, communities.get()));
    }

    /**
     * Does the task again and again with this pause, in each of these communities, every one in a run and a transaction of its own.
     *
     * @param communities as for {@link #dailyInEach}
     */
    public void oftenInEach(
            String name, Duration pause, Supplier<? extends Collection<Integer>> communities, Runnable task) {
        communityJobs.put(name, task);
        remember(name, new Job(new Every(pause), () -> spread(name, communities.get())));
    }

    /** Stops a job on all servers; a run that has begun is brought to its end. */
    public void withdraw(String name) {
        jobs.remove(name);
        communityJobs.remove(name);
        timer.forget(daily.instance(name));
    }

    /** Lets a job run at once instead of at its next time. */
    public void runNow(String name) {
        timer.bringForward(daily.instance(name), now());
    }

    List<Task<?>> tasks() {
        return List.of(daily, inCommunity);
    }

    private CompletionHandler<String> runDaily(TaskInstance<String> run) {
        Job job = jobs.get(run.getId());
        if (job == null) {
            LOG.log(WARNING, "Job {0} is due but unknown on this server", run.getId());
            return (done, then) -> then.reschedule(done, now().plus(UNKNOWN_HERE));
        }
        transaction.run(job.task());
        return (done, then) -> then.reschedule(done, job.rhythm().next(now()));
    }

    private void runInCommunity(TaskInstance<Void> run) {
        int slash = run.getId().lastIndexOf('/');
        Runnable task = communityJobs.get(run.getId().substring(0, slash));
        Community community = directory
                .byId(Integer.parseInt(run.getId().substring(slash + 1)))
                .orElse(null);
        if (task == null || community == null) {
            LOG.log(WARNING, "Job {0} is no longer known and is left out", run.getId());
            return;
        }
        tenancy.in(community, () -> {
            transaction.run(task);
            return community;
        });
    }

    private <T> void tryAgain(ExecutionComplete failed, ExecutionOperations<T> then) {
        int failures = failed.getExecution().consecutiveFailures + 1;
        Duration wait = Duration.ofMinutes(Math.min(LONGEST_WAIT, 1L << Math.min(failures - 1, 6)));
        LOG.log(
                ERROR,
                () -> "Job " + failed.getExecution().taskInstance.getId() + " failed, time " + failures
                        + "; next try in " + wait.toMinutes() + " min",
                failed.getCause().orElse(null));
        then.reschedule(failed, now().plus(wait));
    }

    private TaskInstance<Void> inCommunity(String name, int community) {
        return inCommunity.instance(name + "/" + community);
    }

    private Instant now() {
        return clock.instant();
    }

    private void remember(String name, Job job) {
        jobs.put(name, job);
        timer.remember(
                daily.instance(name, job.rhythm().toString()), job.rhythm().next(now()));
    }

    private void spread(String name, Collection<Integer> communities) {
        communities.forEach(community -> timer.add(inCommunity(name, community), now()));
    }

    private record Job(Rhythm rhythm, Runnable task) {}

    /** When a job is due next; its words tell whether the rhythm that is kept in the database is still the same. */
    private interface Rhythm {
        Instant next(Instant now);
    }

    private record DailyAt(LocalTime at) implements Rhythm {

        @Override
        public Instant next(Instant now) {
            ZonedDateTime local = now.atZone(Clocks.ZONE);
            ZonedDateTime today = local.with(at);
            return (today.isAfter(local) ? today : today.plusDays(1)).toInstant();
        }

        @Override
        public String toString() {
            return at.toString();
        }
    }

    private record Every(Duration pause) implements Rhythm {

        @Override
        public Instant next(Instant now) {
            return now.plus(pause);
        }

        @Override
        public String toString() {
            return pause.toString();
        }
    }
}
