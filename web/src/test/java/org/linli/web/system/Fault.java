package org.linli.web.system;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A mistake that somebody might make in the code one day, made in a copy of what is built.
 *
 * @param name what goes wrong
 * @param likely the attacks that should find it and are made first, each by the end of its name
 */
record Fault(String name, List<String> likely, List<Edit> edits) {

    static Fault of(String name, String... likely) {
        return new Fault(name, List.of(likely), List.of());
    }

    Fault in(String file, String text, String mistake) {
        List<Edit> more = new ArrayList<>(edits);
        more.add(new Edit(file, text, mistake));
        return new Fault(name, likely, more);
    }

    boolean isLikelyFoundBy(String attack) {
        return likely.stream().anyMatch(attack::endsWith);
    }

    /** What has changed in the jar of each module, by its name there. */
    Map<String, Map<String, byte[]>> changed(Path folder, List<Path> libraries) throws IOException {
        Map<String, Map<String, byte[]>> changed = new TreeMap<>();
        for (Map.Entry<String, Map<String, String>> module : texts(false).entrySet()) {
            Map<String, byte[]> resources = changed.computeIfAbsent(module.getKey(), key -> new TreeMap<>());
            module.getValue().forEach((name, text) -> resources.put(name, text.getBytes(StandardCharsets.UTF_8)));
        }
        for (Map.Entry<String, Map<String, String>> module : texts(true).entrySet()) {
            changed.computeIfAbsent(module.getKey(), key -> new TreeMap<>())
                    .putAll(Compiled.classes(folder.resolve(module.getKey()), module.getValue(), libraries));
        }
        return changed;
    }

    private Map<String, Map<String, String>> texts(boolean sources) throws IOException {
        Map<String, Map<String, String>> texts = new LinkedHashMap<>();
        for (Edit edit : edits) {
            if (edit.isSource() == sources) {
                Map<String, String> module = texts.computeIfAbsent(edit.module(), key -> new TreeMap<>());
                String before = module.getOrDefault(edit.inside(), edit.original());
                module.put(edit.inside(), edit.in(before));
            }
        }
        return texts;
    }

    @Override
    public String toString() {
        return name;
    }
}
