package org.linli.launcher;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows what Linli itself logs while it starts: migrations, the demo, programs. */
final class StartProgress implements Consumer<String> {

    private static final Pattern OURS =
            Pattern.compile("\\S+ (?:INFO|WARNING|SEVERE) org\\.linli\\.(?!access)\\S+ (.+)");

    private final Terminal terminal;
    private volatile boolean over;

    StartProgress(Terminal terminal) {
        this.terminal = terminal;
    }

    void end() {
        over = true;
    }

    @Override
    public void accept(String line) {
        Matcher ours = OURS.matcher(line);
        if (!over && ours.matches()) {
            terminal.step("  " + ours.group(1));
        }
    }
}
