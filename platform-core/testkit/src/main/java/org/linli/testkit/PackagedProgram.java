package org.linli.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/** A program's jar as it is delivered. */
record PackagedProgram(Path jar, Attributes manifest, Map<String, byte[]> files) {

    static PackagedProgram read(Path jar) {
        if (!Files.exists(jar)) {
            throw new IllegalStateException("There is no " + jar + ": run ./linli build first.");
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            Map<String, byte[]> files = new TreeMap<>();
            for (JarEntry entry :
                    file.stream().filter(one -> !one.isDirectory()).toList()) {
                files.put(entry.getName(), file.getInputStream(entry).readAllBytes());
            }
            return new PackagedProgram(jar, file.getManifest().getMainAttributes(), files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String id() {
        return attribute("Plugin-Id");
    }

    String version() {
        return attribute("Plugin-Version");
    }

    String attribute(String name) {
        return Optional.ofNullable(manifest.getValue(name)).orElse("");
    }

    String tablePrefix() {
        return id().replace('-', '_') + "_";
    }

    boolean has(String file) {
        return files.containsKey(file);
    }

    /** A file of the jar as text, empty where it is missing. */
    String text(String file) {
        return new String(files.getOrDefault(file, new byte[0]), StandardCharsets.UTF_8);
    }

    /** A file of the jar as JSON, an empty object where it is missing. */
    JsonObject json(String file) {
        if (!has(file)) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(files.getOrDefault(file, new byte[0])))) {
            return reader.readObject();
        }
    }

    DeclaredPages pages() {
        return new DeclaredPages(this);
    }
}
