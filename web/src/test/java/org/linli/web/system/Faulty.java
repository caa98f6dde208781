package org.linli.web.system;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** What is built, with a fault in it. */
record Faulty(Path war, List<Path> programs) {

    private static final String CLASSES = "WEB-INF/classes/";
    private static final String LIBRARIES = "WEB-INF/lib/";

    /** Makes it in this empty folder. */
    static Faulty of(Fault fault, Path folder) throws IOException {
        List<Path> libraries = libraries(Files.createDirectories(folder.resolve("libraries")));
        libraries.addAll(Built.programs());
        Map<String, Map<String, byte[]>> changed = fault.changed(folder, libraries);
        Path war = folder.resolve("linli.war");
        try (InputStream from = Files.newInputStream(Built.war())) {
            Files.write(war, rewritten(from, (name, content) -> inWar(changed, name, content)));
        }
        List<Path> programs = new ArrayList<>();
        for (Path jar : Built.programs()) {
            String module = Built.moduleOf(jar);
            programs.add(changed.containsKey(module) ? program(jar, changed.get(module), folder) : jar);
        }
        return new Faulty(war, programs);
    }

    private static Path program(Path jar, Map<String, byte[]> changed, Path folder) throws IOException {
        try (InputStream from = Files.newInputStream(jar)) {
            return Files.write(
                    folder.resolve(jar.getFileName()),
                    rewritten(from, (name, content) -> changed.getOrDefault(name, content)));
        }
    }

    private static byte[] inWar(Map<String, Map<String, byte[]>> changed, String name, byte[] content)
            throws IOException {
        if (name.startsWith(CLASSES)) {
            return changed.getOrDefault("web", Map.of()).getOrDefault(name.substring(CLASSES.length()), content);
        }
        for (Map.Entry<String, Map<String, byte[]>> module : changed.entrySet()) {
            if (name.startsWith(LIBRARIES + "linli-" + module.getKey())) {
                return rewritten(new ByteArrayInputStream(content), (inside, old) -> module.getValue()
                        .getOrDefault(inside, old));
            }
        }
        return content;
    }

    /** The WAR's own libraries: the mistake is compiled against what it will run with. */
    private static List<Path> libraries(Path folder) throws IOException {
        List<Path> libraries = new ArrayList<>();
        try (ZipInputStream war = new ZipInputStream(Files.newInputStream(Built.war()))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    Path library = folder.resolve(Path.of(entry.getName()).getFileName());
                    libraries.add(Files.write(library, war.readAllBytes()));
                }
            }
        }
        return libraries;
    }

    @FunctionalInterface
    private interface Rewriting {
        byte[] of(String name, byte[] content) throws IOException;
    }

    private static byte[] rewritten(InputStream zip, Rewriting rewriting) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(zip);
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] content = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(rewriting.of(entry.getName(), content));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
