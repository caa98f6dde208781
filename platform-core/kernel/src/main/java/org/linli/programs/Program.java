package org.linli.programs;

import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.linli.spi.ServiceProgram;

/**
 * One version of a program that has been started.
 *
 * <p>It serves until it is closed; closing waits for the requests that are still in it, then lets go of everything that knows its
 * classes, so that they can be collected.
 */
final class Program {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final ProgramJar jar;
    private final ServiceProgram declared;
    private final ProgramManager manager;
    private final EntityManagerFactory unit;
    private final Jsonb json;
    private final Wiring wiring;
    private final ProgramPages pages;
    private int inside;

    Program(
            ProgramJar jar,
            ServiceProgram declared,
            ProgramManager manager,
            EntityManagerFactory unit,
            Jsonb json,
            Wiring wiring,
            ProgramPages pages) {
        this.jar = jar;
        this.declared = declared;
        this.manager = manager;
        this.unit = unit;
        this.json = json;
        this.wiring = wiring;
        this.pages = pages;
    }

    String id() {
        return jar.id();
    }

    String version() {
        return jar.version();
    }

    ServiceProgram declared() {
        return declared;
    }

    Jsonb json() {
        return json;
    }

    ProgramPages pages() {
        return pages;
    }

    Map<String, byte[]> files() {
        return jar.entries();
    }

    /** The resource that serves the program's API, made once. */
    Object resource() {
        return wiring.get(declared.resource());
    }

    /** A new instance of one of its jobs. */
    Runnable task(Class<? extends Runnable> task) {
        return (Runnable) wiring.make(task);
    }

    synchronized void enter() {
        inside++;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    private synchronized void awaitEmpty() throws InterruptedException {
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (inside > 0 && Instant.now().isBefore(giveUp)) {
            wait(100);
        }
    }

    void close() throws Exception {
        awaitEmpty();
        wiring.forget();
        unit.close();
        json.close();
        manager.unloadPlugin(jar.id());
        Leaks.release(declared.getClass().getClassLoader());
    }
}
