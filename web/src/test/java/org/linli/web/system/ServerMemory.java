package org.linli.web.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a server holds after it has collected all it could.
 *
 * @param programs the class loaders of programs that are still there
 * @param kilobytes of heap and metaspace in use
 */
record ServerMemory(int programs, long kilobytes) {

    private static final Pattern LOADERS =
            Pattern.compile("\\s+\\d+:\\s+(\\d+)\\s+\\d+\\s+org\\.linli\\.programs\\.ProgramClassLoader\\b.*");
    private static final Pattern USED =
            Pattern.compile("(?:heap\\s+total \\d+K|Metaspace\\s*), used (\\d+)K|Metaspace\\s+used (\\d+)K");

    static ServerMemory of(long pid) {
        for (int i = 0; i < 3; i++) {
            jcmd(pid, "GC.run");
        }
        int loaders = jcmd(pid, "GC.class_histogram")
                .lines()
                .map(LOADERS::matcher)
                .filter(Matcher::matches)
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
        long used = 0;
        Matcher matcher = USED.matcher(jcmd(pid, "GC.heap_info"));
        while (matcher.find()) {
            used += Long.parseLong(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return new ServerMemory(loaders, used);
    }

    static String jcmd(long pid, String... command) {
        try {
            Process process = new ProcessBuilder(command(pid, command))
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IllegalStateException(String.join(" ", command) + ": " + output);
            }
            return output;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String[] command(long pid, String... command) {
        String[] all = new String[command.length + 2];
        all[0] = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        all[1] = Long.toString(pid);
        System.arraycopy(command, 0, all, 2, command.length);
        return all;
    }
}
