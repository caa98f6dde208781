package org.linli.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The words after a command: {@code --name value}, {@code --flag}, and the rest in their order. */
record Options(Map<String, String> values, List<String> rest) {

    static Options of(List<String> words, Set<String> names, Set<String> flags) {
        Map<String, String> values = new HashMap<>();
        List<String> rest = new ArrayList<>();
        for (Iterator<String> each = words.iterator(); each.hasNext(); ) {
            String word = each.next();
            String name = word.startsWith("--") ? word.substring(2) : "";
            if (flags.contains(name)) {
                values.put(name, "true");
            } else if (names.contains(name) && each.hasNext()) {
                values.put(name, each.next());
            } else if (name.isEmpty()) {
                rest.add(word);
            } else {
                throw new CannotRun(
                        "I don't understand " + word + "; ./linli help lists what there is.",
                        "看不懂 " + word + "；./linli help 列出了所有用法。");
            }
        }
        return new Options(values, rest);
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    boolean has(String flag) {
        return values.containsKey(flag);
    }

    Path path(String name, String otherwise) {
        return Path.of(text(name).orElse(otherwise)).toAbsolutePath().normalize();
    }

    int port(int otherwise) {
        String port = text("port").orElse(Integer.toString(otherwise));
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > 65_535) {
            throw new CannotRun(
                    "--port wants a number between 0 and 65535, not " + port + ".",
                    "--port 要一个 0 到 65535 之间的数字，" + port + " 不行。");
        }
        return Integer.parseInt(port);
    }
}
