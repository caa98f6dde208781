package org.linli.programs;

import jakarta.json.bind.Jsonb;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;

/**
 * One version of a program that has been started.
 *
 * <p>It serves until it is closed; closing waits for the requests that are still in it, then lets go of everything that knows its
 * classes, so that they can be collected.
 */
final class Program {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String id;
    private final String version;
    private final Declared declared;
    private final ProgramPages pages;
    private final Map<String, byte[]> files;
    private final Jsonb json;
    private final Wiring wiring;
    private final Holdings holdings;
    private int inside;
    private boolean closed;

    Program(ProgramJar jar, Declared declared, ProgramPages pages, Jsonb json, Wiring wiring, Holdings holdings) {
        this.id = jar.id();
        this.version = jar.version();
        this.declared = declared;
        this.pages = pages;
        this.files = jar.served();
        this.json = json;
        this.wiring = wiring;
        this.holdings = holdings;
    }

    String id() {
        return id;
    }

    String version() {
        return version;
    }

    Declared declared() {
        return declared;
    }

    Jsonb json() {
        return json;
    }

    ProgramPages pages() {
        return pages;
    }

    /** Those that are served, by their names in the jar. */
    Map<String, byte[]> files() {
        return files;
    }

    /** The resource that serves the program's API, made once. */
    Object resource() {
        return wiring.get(declared.resource());
    }

    /** A new instance of one of its jobs. */
    Runnable task(Class<? extends Runnable> task) {
        return (Runnable) wiring.make(task);
    }

    /** Goes in, and keeps it open until {@link #leave}; false when it is being closed. */
    synchronized boolean enter() {
        if (!closed) {
            inside++;
        }
        return !closed;
    }

    synchronized void leave() {
        inside--;
        notifyAll();
    }

    private synchronized void awaitEmpty() throws InterruptedException {
        closed = true;
        Instant giveUp = Instant.now().plus(PATIENCE);
        while (inside > 0 && Instant.now().isBefore(giveUp)) {
            wait(100);
        }
    }

    void close() throws InterruptedException {
        try {
            awaitEmpty();
        } finally {
            holdings.close();
        }
    }
}
