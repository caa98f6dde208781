package org.linli.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.linli.database.Database;
import org.linli.database.StartUp;

/** Wakes up when a job is due. Keeps the times in the database and works on the server's own threads. */
@ApplicationScoped
public class Timer {

    private static final int THREADS = 4;

    @Resource
    ManagedThreadFactory threads;

    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    Jobs jobs;

    private Scheduler scheduler;

    @PostConstruct
    void make() {
        scheduler = Scheduler.create(database.dataSource(), jobs.tasks())
                .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
                .clock(clock::instant)
                .alwaysPersistTimestampInUTC()
                .threads(THREADS)
                .executorService(Executors.newFixedThreadPool(THREADS, threads))
                .dueExecutor(Executors.newSingleThreadExecutor(threads))
                .housekeeperExecutor(Executors.newScheduledThreadPool(2, threads))
                .build();
    }

    void start(@Observes @Priority(StartUp.JOBS) StartUp.Starting event) {
        scheduler.start();
    }

    void stop(@Observes Shutdown event) {
        scheduler.stop();
    }

    /** Keeps the instance's time if it is known with the same data or just running, and gives it this one otherwise. */
    <T> void remember(TaskInstance<T> instance, Instant at) {
        boolean known = scheduler
                .getScheduledExecution(instance)
                .filter(execution -> execution.isPicked() || instance.getData().equals(execution.getData()))
                .isPresent();
        if (!known && !scheduler.scheduleIfNotExists(instance, at)) {
            scheduler.reschedule(instance, at, instance.getData());
        }
    }

    void add(TaskInstance<?> instance, Instant at) {
        scheduler.scheduleIfNotExists(instance, at);
    }

    void forget(TaskInstance<?> instance) {
        scheduler.getScheduledExecution(instance).ifPresent(execution -> scheduler.cancel(instance));
    }

    void bringForward(TaskInstance<?> instance, Instant at) {
        scheduler.reschedule(instance, at);
        scheduler.triggerCheckForDueExecutions();
    }
}
