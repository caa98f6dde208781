package org.linli.database;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;

/**
 * The order in which the parts of the platform start: each observes {@link Starting} with one of these priorities.
 *
 * <p>A listener of the web container, since CDI's own event for this comes before the server has bound the database's name.
 * Whoever fails stops the start: a server that is half up must not answer.
 */
@WebListener
public class StartUp implements ServletContextListener {

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

    @Inject
    Event<Starting> starting;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        starting.fire(new Starting());
    }

    /** The platform is starting. */
    public record Starting() {}
}
