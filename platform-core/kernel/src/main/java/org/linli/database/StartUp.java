package org.linli.database;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;

/**
 * The order in which the parts of the platform start: each observes {@link Startup} with one of these priorities.
 *
 * <p>Whoever fails stops the start: a server that is half up must not answer.
 */
@ApplicationScoped
public class StartUp {

    /** The database answers and the kernel's tables are up to date. */
    public static final int KERNEL = 1_000;
    /** The directory of districts and communities. */
    public static final int TENANTS = 2_000;
    /** The programs found in the programs folder. */
    public static final int PROGRAMS = 3_000;
    /** The demo district, where it is asked for. */
    public static final int DEMO = 4_000;
    /** Timers run, requests are answered. */
    public static final int JOBS = 5_000;

    void start(@Observes @Priority(KERNEL) Startup event, Database database) {
        database.awaitAnswer();
        database.migrate("kernel", StartUp.class.getClassLoader());
    }
}
