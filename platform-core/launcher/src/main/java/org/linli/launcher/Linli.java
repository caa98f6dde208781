package org.linli.launcher;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The commands behind {@code ./linli}; 2 is the exit code of everything that the person at the keyboard can put right. */
public final class Linli {

    private Linli() {}

    public static void main(String[] arguments) throws Exception {
        try {
            carryOut(
                    arguments.length == 0 ? "run" : arguments[0],
                    Arrays.asList(arguments).subList(Math.min(1, arguments.length), arguments.length));
        } catch (CannotRun e) {
            System.err.println(e.getMessage());
            System.exit(2);
        }
    }

    private static void carryOut(String command, List<String> words) throws Exception {
        switch (command) {
            case "run" -> new Run(RunOptions.of(words)).untilStopped();
            case "sign" -> sign(Options.of(words, Set.of("keys"), Set.of()));
            case "image" -> image(Options.of(words, Set.of("to", "war", "payara"), Set.of()));
            case "bench-start" -> new StartBench(words).run();
            default -> throw new CannotRun("There is no command " + command + ".", "没有 " + command + " 这个命令。");
        }
    }

    private static void image(Options options) throws Exception {
        new Image(options.path("to", "target/image"))
                .make(
                        options.path("war", "web/target/linli.war"),
                        options.path("payara", "platform-core/launcher/target/payara-micro.jar"),
                        options.rest().stream().map(Path::of).toList());
    }

    private static void sign(Options options) throws Exception {
        Signer signer = Signer.in(options.path("keys", "var/keys"));
        for (String jar : options.rest()) {
            new Terminal().say(signer.sign(Path.of(jar)).toString());
        }
    }
}
