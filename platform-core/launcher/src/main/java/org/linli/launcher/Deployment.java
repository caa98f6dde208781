package org.linli.launcher;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Reads from Payara Micro's output whether the WAR was deployed; it says "ready" too when it was not. */
final class Deployment implements Consumer<String> {

    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private boolean listing;
    private boolean listed;

    CompletableFuture<Void> done() {
        return done;
    }

    @Override
    public void accept(String line) {
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
