package org.linli.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The application server with Linli's WAR: a Payara Micro in a process of its own.
 *
 * <p>Its folder holds its log and state; the state is made anew at every start. A server that a dead process left behind in
 * the folder is ended by the next start.
 */
public final class Server implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);

    private final ServerSetup setup;
    private final FolderLock lock;
    private final int port;
    private final PayaraHome payara;
    private final SharedClasses sharedClasses;
    private Deployment deployment = new Deployment();
    private Child child;

    Server(ServerSetup setup) {
        this.setup = setup;
        this.lock = FolderLock.tryHold(setup.folder)
                .orElseThrow(() -> new IllegalStateException("Another process runs a server in " + setup.folder));
        this.port = setup.port == 0 ? Ports.free() : setup.port;
        this.payara = PayaraHome.of(setup.payaraJar);
        this.sharedClasses = SharedClasses.of(payara, setup.war, setup.folder);
        this.child = launch();
    }

    /** Prepares a server of this WAR; the folder is made where it is missing. */
    public static ServerSetup of(Path war, Path payaraJar, Path folder) {
        return new ServerSetup(war, payaraJar, folder);
    }

    private Child launch() {
        try {
            return Child.start(
                    setup.folder, "server", this::command, setup.environment, deployment.andThen(setup.onLine));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private List<String> command() throws IOException {
        Path root = setup.folder.resolve("payara");
        payara.renew(root);
        Path beforeBoot = Files.write(setup.folder.resolve("before-boot.txt"), ServerCommand.beforeBoot(setup.address));
        List<String> command = new ArrayList<>();
        command.add(Java.command());
        command.add("-Xms96m"); // else a large machine begins with most of the heap, and keeps it
        command.add("-Xmx" + setup.heap);
        command.add(ServerCommand.LOG_FORMAT);
        command.addAll(sharedClasses.javaOptions());
        command.addAll(setup.javaOptions);
        command.addAll(payara.javaArguments());
        command.addAll(ServerCommand.arguments(setup.war, root, beforeBoot, Integer.toString(port)));
        return command;
    }

    void awaitReady() {
        if (!child.reaches(deployment.done(), START_LIMIT) || !answersWithin(START_LIMIT)) {
            String complaints = deployment.complaints();
            String reason = complaints.isEmpty() ? child.lastLines() : complaints;
            stop();
            throw new IllegalStateException("The server did not become ready; from " + child.log() + ":\n" + reason);
        }
    }

    private boolean answersWithin(Duration limit) {
        long end = System.nanoTime() + limit.toNanos();
        while (System.nanoTime() < end && child.isAlive()) {
            if (isReady()) {
                return true;
            }
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }

    private boolean isReady() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) uri().resolve("/health/ready").toURL().openConnection();
            connection.setConnectTimeout(2_000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The address of its start page. */
    public URI uri() {
        return URI.create(
                "http://" + (setup.address.equals("0.0.0.0") ? "127.0.0.1" : setup.address) + ":" + port + "/");
    }

    public long pid() {
        return child.pid();
    }

    public Path log() {
        return child.log();
    }

    CompletableFuture<Process> onExit() {
        return child.onExit();
    }

    String lastLines() {
        return child.lastLines();
    }

    /** Lets running requests end and stops the server. */
    public void stop() {
        child.stop(STOP_LIMIT);
        try {
            sharedClasses.keep();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            lock.close();
        }
    }

    /** Ends the server as {@code kill -9} does; the folder stays held until {@link #restart} or {@link #stop}. */
    public void kill() {
        child.kill();
    }

    /** Starts the killed server again at the same address and waits for it. */
    public void restart() {
        child.kill();
        deployment = new Deployment();
        child = launch();
        awaitReady();
    }

    @Override
    public void close() {
        stop();
    }
}
