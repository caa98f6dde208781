package org.linli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The run command as a person sees it: a process, its words and its exit code. */
class RunIT {

    private static final Pattern READY = Pattern.compile("ready / 已就绪：  (\\S+)\\R");

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void endWhatWasStarted() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void runsUntilItIsToldToStopAndLeavesNothingBehind() throws Exception {
        Process run = run("--port", "0");
        URI uri = awaitReady(run);
        List<ProcessHandle> children = run.toHandle().descendants().toList();

        assertThat(status(uri)).isEqualTo(200);
        assertThat(children).hasSize(2);
        run.destroy();

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(text(run)).contains("stopping the server", "stopping the database", "stopped; the data stay");
        assertThat(children).noneMatch(ProcessHandle::isAlive);
    }

    @Test
    void clearsAwayWhatAKilledRunLeftBehind() throws Exception {
        Process killed = run("--port", "0");
        awaitReady(killed);
        List<ProcessHandle> orphans = killed.toHandle().descendants().toList();
        killed.destroyForcibly().waitFor();
        assertThat(orphans).allMatch(ProcessHandle::isAlive);

        Process run = run("--port", "0");
        URI uri = awaitReady(run);

        assertThat(status(uri)).isEqualTo(200);
        assertThat(orphans).noneMatch(ProcessHandle::isAlive);
        run.destroy();
        run.waitFor();
    }

    @Test
    void saysSoWhenTheDatabaseDies() throws Exception {
        Process run = run("--port", "0");
        awaitReady(run);
        ProcessHandle database = run.toHandle()
                .descendants()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .findFirst()
                .orElseThrow();

        database.destroyForcibly();

        assertThat(run.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(run.exitValue()).isEqualTo(1);
        assertThat(text(run)).contains("The database ended unexpectedly");
    }

    @Test
    void refusesATakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Process run = run("--port", Integer.toString(taken.getLocalPort()));

            assertThat(run.waitFor()).isEqualTo(2);
            assertThat(text(run)).hasLineCount(2).contains("is taken by another program", "已被别的程序占用");
        }
    }

    @Test
    void refusesAFolderThatAnotherRunHolds() throws Exception {
        FolderLock held = FolderLock.tryHold(folder.resolve("var")).orElseThrow();
        try {
            Process run = run("--port", "0");

            assertThat(run.waitFor()).isEqualTo(2);
            assertThat(text(run)).hasLineCount(2).contains("Another run of Linli holds", "占用着");
        } finally {
            held.close();
        }
    }

    @Test
    void refusesToMixTheDemoWithSomebodysDistrict() throws Exception {
        Files.createDirectories(folder.resolve("var"));
        Files.writeString(folder.resolve("var/kind"), "demo");

        Process run = run("--empty", "--district", "220184", "--port", "0");

        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(text(run)).contains("holds demo, not 220184");
    }

    @Test
    void refusesWordsItDoesNotKnow() throws Exception {
        Process run = run("--prot", "8080");

        assertThat(run.waitFor()).isEqualTo(2);
        assertThat(text(run)).contains("I don't understand --prot");
    }

    private Process run(String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Java.command(), "-cp", System.getProperty("java.class.path"), "org.linli.launcher.Linli", "run"));
        command.addAll(List.of("--var", folder.resolve("var").toString()));
        command.addAll(List.of("--war", TinyWar.in(folder).toString()));
        command.addAll(List.of("--payara", TinyWar.payara().toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output(started.size()).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LINLI_DB_"));
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private Path output(int number) {
        return folder.resolve("output-" + number + ".txt");
    }

    private String text(Process run) throws IOException {
        return Files.readString(output(started.indexOf(run)));
    }

    private URI awaitReady(Process run) throws IOException, InterruptedException {
        while (run.isAlive()) {
            Matcher ready = READY.matcher(text(run));
            if (ready.find()) {
                return URI.create(ready.group(1));
            }
            Thread.sleep(50);
        }
        throw new AssertionError("It ended before it was ready:\n" + text(run));
    }

    private static int status(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                .statusCode();
    }
}
