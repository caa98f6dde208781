package org.linli.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the person who runs Linli sees. */
final class Terminal {

    private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private final long start = System.nanoTime();

    /** One step of the start, with the seconds since it began. */
    void step(String text) {
        out.printf("%6.1f s  %s%n", (System.nanoTime() - start) / 1e9, text);
    }

    void say(String text) {
        out.println(text);
    }

    /** Shows the log-ins that the server wrote: login, password, role, place. */
    void accounts(Path file) throws IOException {
        if (Files.notExists(file)) {
            return;
        }
        List<String[]> rows = Files.readAllLines(file).stream()
                .map(line -> line.split("\t"))
                .filter(row -> row.length == 4)
                .toList();
        rows.forEach(row -> out.printf("  %-20s %-20s %-16s %s%n", (Object[]) row));
        out.printf("  (%s)%n", file);
    }
}
