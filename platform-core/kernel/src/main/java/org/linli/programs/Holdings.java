package org.linli.programs;

import static java.lang.System.Logger.Level.WARNING;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a program holds while it is open. All of it is let go at once, the latest first. */
final class Holdings implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(Holdings.class.getName());

    private final Deque<AutoCloseable> held = new ArrayDeque<>();
    private boolean closed;

    /**
     * Adds something to let go.
     *
     * @throws IllegalStateException when all was let go already, and this now too
     */
    synchronized void add(AutoCloseable thing) {
        if (closed) {
            letGo(thing);
            throw new IllegalStateException("The program was given up");
        }
        held.push(thing);
    }

    /** What cannot be let go is left behind: the rest still has to be. */
    @Override
    public synchronized void close() {
        closed = true;
        while (!held.isEmpty()) {
            letGo(held.pop());
        }
    }

    private static void letGo(AutoCloseable thing) {
        try {
            thing.close();
        } catch (Exception e) {
            LOG.log(WARNING, "Something of a program could not be closed", e);
        }
    }
}
