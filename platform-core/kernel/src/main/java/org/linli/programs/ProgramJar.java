package org.linli.programs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import org.jspecify.annotations.Nullable;

/**
 * What is in a program's jar, read from memory and judged before anything of it is written to disk or run.
 *
 * @param id the manifest's {@code Plugin-Id}
 * @param version the manifest's {@code Plugin-Version}, three numbers
 * @param entries name and content of every file
 */
record ProgramJar(String id, String version, Map<String, byte[]> entries) {

    /** The version of the SPI that this host offers; a program asks for it in {@code Linli-Spi}. */
    static final String SPI = "1";

    static final int LARGEST = 50 << 20;

    private static final int MOST_ENTRIES = 10_000;
    private static final int LARGEST_UNPACKED = 100 << 20;
    private static final int LARGEST_ENTRY = 20 << 20;
    private static final Set<String> OWNERS_OF_THE_PLATFORM = Set.of("kernel", "tenants");
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION =
            Pattern.compile("[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[A-Za-z0-9.]{1,20})?");

    /** Reads a jar. */
    static ProgramJar read(byte[] bytes) throws ProgramRefused {
        if (bytes.length > LARGEST) {
            throw new ProgramRefused("文件超过 50 MB", "the file is larger than 50 MB");
        }
        Optional<String> link = ZipModes.symbolicLink(bytes);
        if (link.isPresent()) {
            throw new ProgramRefused("条目 " + link.get() + " 是符号链接", "its entry " + link.get() + " is a symbolic link");
        }
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes), false)) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                throw new ProgramRefused("这不是插件 jar：没有 MANIFEST.MF", "it is no program's jar: it has no MANIFEST.MF");
            }
            Attributes main = manifest.getMainAttributes();
            String id = attribute(main, "Plugin-Id", ID);
            checkId(id);
            String version = attribute(main, "Plugin-Version", VERSION);
            String spi = main.getValue("Linli-Spi");
            if (!SPI.equals(spi)) {
                throw new ProgramRefused(
                        "它要 SPI 版本 " + spi + "，本平台提供 " + SPI,
                        "it asks for SPI version " + spi + ", this platform offers " + SPI);
            }
            if (main.getValue(Attributes.Name.CLASS_PATH) != null) {
                throw new ProgramRefused(
                        "MANIFEST.MF 里的 Class-Path 指向包外", "the Class-Path of its manifest points outside of it");
            }
            if (main.getValue("Plugin-Class") != null) {
                throw new ProgramRefused(
                        "MANIFEST.MF 里不能有 Plugin-Class，入口只有 ServiceProgram",
                        "its manifest has a Plugin-Class, but a ServiceProgram is the only way in");
            }
            return new ProgramJar(id, version, entries(jar));
        } catch (IOException | IllegalArgumentException e) {
            throw new ProgramRefused("文件损坏，读不出来", "the file is damaged and cannot be read");
        }
    }

    private static void checkId(String id) throws ProgramRefused {
        if (id.length() < 3 || id.length() > 40) {
            throw new ProgramRefused("Plugin-Id 要 3 到 40 个字符", "its Plugin-Id has not 3 to 40 characters");
        }
        if (OWNERS_OF_THE_PLATFORM.contains(id)) {
            throw new ProgramRefused("Plugin-Id " + id + " 是平台自己的", "its Plugin-Id " + id + " is the platform's own");
        }
    }

    private static String attribute(Attributes main, String name, Pattern form) throws ProgramRefused {
        @Nullable String value = main.getValue(name);
        if (value == null || !form.matcher(value).matches()) {
            throw new ProgramRefused("MANIFEST.MF 里的 " + name + " 不对", "its manifest has no proper " + name);
        }
        return value;
    }

    private static Map<String, byte[]> entries(JarInputStream jar) throws IOException, ProgramRefused {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        int left = LARGEST_UNPACKED;
        for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
            String name = entry.getName();
            EntryNames.check(name);
            if (entry.isDirectory()) {
                continue;
            }
            byte[] content = jar.readNBytes(Math.min(LARGEST_ENTRY, left) + 1);
            left -= content.length;
            if (left < 0 || content.length > LARGEST_ENTRY || entries.size() >= MOST_ENTRIES) {
                throw new ProgramRefused(
                        "解开后太大：最多 100 MB，每个文件 20 MB,10000 个文件",
                        "it is too large when unpacked: at most 100 MB, 20 MB a file and 10,000 files");
            }
            if (entries.put(name, content) != null) {
                throw new ProgramRefused("有重复的条目 " + name, "it has the entry " + name + " twice");
            }
        }
        return entries;
    }

    /**
     * Writes what was judged, and only that, as the jar to run: what a reader of the zip's directory would find in the bytes that were
     * given may differ from what was read here.
     */
    void writeTo(Path file) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Plugin-Id", id);
        main.putValue("Plugin-Version", version);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file), manifest)) {
            jar.setLevel(Deflater.BEST_SPEED);
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                jar.putNextEntry(new JarEntry(entry.getKey()));
                jar.write(entry.getValue());
                jar.closeEntry();
            }
        }
    }

    /** The files of its pages and the description of its API, which are served from memory. */
    Map<String, byte[]> served() {
        return entries.entrySet().stream()
                .filter(entry ->
                        entry.getKey().startsWith("ui/") || entry.getKey().equals(ProgramApis.DOCUMENT))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The prefix of its tables. */
    String tablePrefix() {
        return id.replace('-', '_') + "_";
    }
}
