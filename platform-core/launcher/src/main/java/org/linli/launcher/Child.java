package org.linli.launcher;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * A process of ours: its output goes to a log file, its identity to a file beside it.
 *
 * <p>When this process dies without stopping its child, the next start finds the child by that file and ends it first. The
 * folder's {@link FolderLock} must be held, so that nobody else can still want it.
 */
final class Child {

    /** Says what to run, once no leftover runs any more. */
    interface Command {
        List<String> arguments() throws IOException;
    }

    private static final int REMEMBERED_LINES = 15;

    private final Process process;
    private final Path pidFile;
    private final Path log;
    private final Deque<String> lastLines = new ArrayDeque<>();
    private final Thread reader;

    private Child(Process process, Path pidFile, Path log, Consumer<String> onLine) {
        this.process = process;
        this.pidFile = pidFile;
        this.log = log;
        this.reader = new Thread(() -> read(onLine), "output of " + log.getFileName());
    }

    static Child start(
            Path folder, String name, Command command, Map<String, String> environment, Consumer<String> onLine) {
        Path pidFile = folder.resolve(name + ".pid");
        Path log = folder.resolve(name + ".log");
        endLeftover(pidFile);
        try {
            ProcessBuilder builder = new ProcessBuilder(command.arguments())
                    .redirectErrorStream(true)
                    .directory(folder.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            process.getOutputStream().close();
            Files.writeString(pidFile, process.pid() + " " + startOf(process.toHandle()));
            Child child = new Child(process, pidFile, log, onLine);
            child.reader.setDaemon(true);
            child.reader.start();
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void endLeftover(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return;
        }
        try {
            String[] identity = Files.readString(pidFile).trim().split(" ", 2);
            ProcessHandle.of(Long.parseLong(identity[0]))
                    .filter(handle -> identity.length == 2 && startOf(handle).equals(identity[1]))
                    .ifPresent(Child::end);
            Files.deleteIfExists(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void end(ProcessHandle handle) {
        handle.destroy();
        CompletableFuture<ProcessHandle> ended = handle.onExit().completeOnTimeout(handle, 20, TimeUnit.SECONDS);
        if (ended.join().isAlive()) {
            handle.destroyForcibly();
            handle.onExit().join();
        }
    }

    private static String startOf(ProcessHandle handle) {
        return handle.info().startInstant().map(Instant::toString).orElse("");
    }

    private void read(Consumer<String> onLine) {
        try (LogFile file = new LogFile(log);
                InputStream output = process.getInputStream();
                BufferedReader lines = new BufferedReader(new InputStreamReader(output, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                file.line(line);
                remember(line);
                onLine.accept(line);
            }
        } catch (IOException e) {
            remember("(its output ended: " + e.getMessage() + ")");
        }
    }

    private synchronized void remember(String line) {
        if (lastLines.size() == REMEMBERED_LINES) {
            lastLines.removeFirst();
        }
        lastLines.addLast(line);
    }

    synchronized String lastLines() {
        return String.join(System.lineSeparator(), lastLines);
    }

    Path log() {
        return log;
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Whether the goal is reached while the process lives and before the time is over. */
    boolean reaches(CompletableFuture<Void> goal, Duration limit) {
        try {
            CompletableFuture.anyOf(goal, process.onExit()).get(limit.toMillis(), TimeUnit.MILLISECONDS);
            return goal.isDone() && process.isAlive();
        } catch (ExecutionException | TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Asks the process to end and ends it by force after the given time; asking twice is asking once. */
    void stop(Duration patience) {
        process.toHandle().destroy(); // Process.destroy would also close its output, and its last words would be lost
        if (!endsWithin(patience)) {
            process.toHandle().destroyForcibly();
        }
        awaitEnd();
    }

    /** Ends the process at once, as a power cut would. */
    void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd();
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private void awaitEnd() {
        process.onExit().join();
        try {
            reader.join(2_000);
            Files.deleteIfExists(pidFile);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
