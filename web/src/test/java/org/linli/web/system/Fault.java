package org.linli.web.system;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * A mistake that somebody might make in the code one day, made in a copy of the WAR.
 *
 * @param name what goes wrong
 * @param file the source or resource in which it is made
 * @param text what stands there; a test with a fault that does not apply any more fails and has to be renewed
 * @param mistake what stands there instead
 */
record Fault(String name, String file, String text, String mistake) {

    /** Makes the faulty WAR in this empty folder. */
    Path build(Path folder) throws IOException {
        Map<String, byte[]> changed = changedEntries(folder);
        Path war = folder.resolve("linli.war");
        boolean inWar = file.startsWith("web/");
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(Built.war()));
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(war))) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String name = entry.getName();
                byte[] content = from.readAllBytes();
                if (inWar && name.startsWith("WEB-INF/classes/")) {
                    content = changed.getOrDefault(name.substring("WEB-INF/classes/".length()), content);
                } else if (!inWar && name.startsWith("WEB-INF/lib/linli-" + module())) {
                    content = replaced(content, changed);
                }
                to.putNextEntry(new ZipEntry(name));
                to.write(content);
                to.closeEntry();
            }
        }
        return war;
    }

    private String module() {
        return file.replaceFirst("^platform-core/", "").replaceFirst("/.*", "");
    }

    private Map<String, byte[]> changedEntries(Path folder) throws IOException {
        String source = Files.readString(Built.ROOT.resolve(file));
        if (!source.contains(text)) {
            throw new IllegalStateException("The fault «" + name + "» applies no more: " + file + " has no " + text);
        }
        String faulty = source.replace(text, mistake);
        String inside = file.replaceFirst(".*/src/main/(java|resources)/", "");
        return file.endsWith(".java")
                ? Compiled.classes(folder, Map.of(inside, faulty), libraries(folder))
                : Map.of(inside, faulty.getBytes(StandardCharsets.UTF_8));
    }

    /** The WAR's own libraries: it is compiled against what it will run with. */
    private static List<Path> libraries(Path folder) throws IOException {
        List<Path> libraries = new ArrayList<>();
        Path to = Files.createDirectories(folder.resolve("libraries"));
        try (ZipInputStream war = new ZipInputStream(Files.newInputStream(Built.war()))) {
            for (ZipEntry entry = war.getNextEntry(); entry != null; entry = war.getNextEntry()) {
                if (entry.getName().startsWith("WEB-INF/lib/") && !entry.isDirectory()) {
                    Path library = to.resolve(Path.of(entry.getName()).getFileName());
                    Files.write(library, war.readAllBytes());
                    libraries.add(library);
                }
            }
        }
        return libraries;
    }

    private static byte[] replaced(byte[] jar, Map<String, byte[]> changed) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (InputStream content = new ByteArrayInputStream(jar);
                ZipInputStream from = new ZipInputStream(content);
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                byte[] old = from.readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(changed.getOrDefault(entry.getName(), old));
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public String toString() {
        return name;
    }
}
