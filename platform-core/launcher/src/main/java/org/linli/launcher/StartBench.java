package org.linli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/**
 * {@code ./linli bench start}: how long the second start of Linli takes beside an empty Payara Micro of the same version.
 *
 * <p>Both by turns, the medians of five. The empty server is started as its own documentation says ({@code java -jar
 * payara-micro.jar --nocluster}) and, for a comparison that owes nothing to how it is started, also the way Linli starts it.
 */
final class StartBench {

    private final Terminal terminal = new Terminal();
    private final Options options;
    private final int rounds;

    StartBench(List<String> words) {
        options = Options.of(words, Set.of("var", "war", "payara"), Set.of("quick"));
        rounds = options.has("quick") ? 1 : 5;
    }

    void run() throws IOException, InterruptedException {
        Path var = options.path("var", "var/bench-start");
        Path payara = options.path("payara", "platform-core/launcher/target/payara-micro.jar");
        Path empty = emptyWar(Files.createDirectories(var));
        linli(var, payara);
        linli(var, payara);
        emptyOurWay(var, payara, empty);
        List<Double> plain = new ArrayList<>();
        List<Double> ours = new ArrayList<>();
        List<Double> linli = new ArrayList<>();
        for (int round = 1; round <= rounds; round++) {
            plain.add(emptyPlainly(payara));
            ours.add(emptyOurWay(var, payara, empty));
            linli.add(linli(var, payara));
            terminal.step("round " + round + " of " + rounds);
        }
        report(Median.of(plain), Median.of(ours), Median.of(linli));
    }

    private void report(double plain, double ours, double linli) {
        terminal.say(String.format(Locale.ROOT, """
                | start, median of %d                        | seconds | Linli takes |
                | ----------------------------------------- | ------: | ----------: |
                | Linli, second start                       | %7.2f |             |
                | Payara Micro, empty, as documented        | %7.2f | %9.2f x |
                | Payara Micro, empty, started as Linli is  | %7.2f | %9.2f x |""", rounds, linli, plain, linli / plain, ours, linli / ours));
    }

    private double linli(Path var, Path payara) throws IOException {
        RunOptions run = RunOptions.of(List.of(
                "--var", var.toString(),
                "--war", options.path("war", "web/target/linli.war").toString(),
                "--payara", payara.toString(),
                "--port", "0"));
        long start = System.nanoTime();
        EmbeddedDatabase database = EmbeddedDatabase.begin(var.resolve("database"));
        ServerSetup setup = Server.of(run.war(), payara, var.resolve("server")).database(database);
        run.configuration().forEach(setup::with);
        try (database;
                Server server = setup.begin()) {
            database.awaitReady();
            server.awaitReady();
            return seconds(start);
        }
    }

    private static double emptyOurWay(Path var, Path payara, Path war) {
        long start = System.nanoTime();
        try (Server server = Server.of(war, payara, var.resolve("empty")).begin()) {
            server.awaitReady();
            return seconds(start);
        }
    }

    private static double emptyPlainly(Path payara) throws IOException, InterruptedException {
        long start = System.nanoTime();
        Process process = new ProcessBuilder(
                        Java.command(),
                        "-Xmx512m",
                        "-jar",
                        payara.toString(),
                        "--nocluster",
                        "--port",
                        "" + Ports.free())
                .redirectErrorStream(true)
                .start();
        try (var lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.contains(") ready in ")) {
                    return seconds(start);
                }
            }
            throw new IllegalStateException("Payara Micro ended before it was ready");
        } finally {
            process.destroy();
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    private static Path emptyWar(Path folder) throws IOException {
        Path war = folder.resolve("empty.war");
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(war))) {
            jar.putNextEntry(new JarEntry("index.html"));
            jar.closeEntry();
        }
        return war;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
