package org.linli.launcher;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A web application of one page. */
final class TinyWar {

    private TinyWar() {}

    static Path in(Path folder) throws IOException {
        Path war = folder.resolve("tiny.war");
        try (OutputStream file = Files.newOutputStream(war);
                JarOutputStream jar = new JarOutputStream(file)) {
            jar.putNextEntry(new JarEntry("index.html"));
            jar.write("你好, neighbour".getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return war;
    }

    static Path payara() {
        return Path.of("target", "payara-micro.jar").toAbsolutePath();
    }
}
