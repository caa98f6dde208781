package org.linli.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads from Payara Micro's output whether the WAR was deployed; it says "ready" too when it was not. */
final class Deployment implements Consumer<String> {

    private static final int MOST_COMPLAINTS = 10;

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private boolean listing;
    private boolean listed;
    private final List<String> complaints = new ArrayList<>();

    CompletableFuture<Void> done() {
        return done;
    }

    /** The first things that went badly wrong, for the person who asks why it does not start. */
    synchronized String complaints() {
        return String.join(System.lineSeparator(), complaints);
    }

    @Override
    public synchronized void accept(String line) {
        if (line.contains(" SEVERE ") && complaints.size() < MOST_COMPLAINTS) {
            complaints.add(line);
        }
        listing |= line.contains("\"Deployed\": [");
        listed |= listing && line.contains("\"Name\": ");
        if (line.contains(") ready in ")) {
            if (listed) {
                done.complete(null);
            } else {
                done.completeExceptionally(new IllegalStateException("The WAR was not deployed"));
            }
        }
    }
}
