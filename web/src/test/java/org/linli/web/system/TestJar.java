package org.linli.web.system;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A program's jar that exists only in a test. */
final class TestJar {

    private final Manifest manifest = new Manifest();
    private final Map<String, byte[]> entries = new TreeMap<>();

    TestJar(String id, String version) {
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        attribute("Plugin-Id", id).attribute("Plugin-Version", version).attribute("Linli-Spi", "1");
    }

    TestJar attribute(String name, String value) {
        manifest.getMainAttributes().putValue(name, value);
        return this;
    }

    TestJar with(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    TestJar with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    /** With the classes of these sources, the named ones being its extensions. */
    TestJar compiled(Map<String, String> sources, String... extensions) {
        try {
            entries.putAll(Compiled.classes(Files.createTempDirectory("program"), sources, List.<Path>of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return with("META-INF/extensions.idx", String.join("\n", extensions) + "\n");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
