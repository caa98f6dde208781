package org.linli.programs;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
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
    private static final long LARGEST_UNPACKED = 200L << 20;
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern VERSION =
            Pattern.compile("[0-9]{1,5}\\.[0-9]{1,5}\\.[0-9]{1,5}(-[A-Za-z0-9.]{1,20})?");

    /** Reads a jar. */
    static ProgramJar read(byte[] bytes) throws ProgramRefused {
        if (bytes.length > LARGEST) {
            throw new ProgramRefused("文件超过 50 MB", "the file is larger than 50 MB");
        }
        try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(bytes), false)) {
            Manifest manifest = jar.getManifest();
            if (manifest == null) {
                throw new ProgramRefused("这不是插件 jar:没有 MANIFEST.MF", "it is no program's jar: it has no MANIFEST.MF");
            }
            Attributes main = manifest.getMainAttributes();
            String id = attribute(main, "Plugin-Id", ID);
            if (id.length() < 3 || id.length() > 40) {
                throw new ProgramRefused("Plugin-Id 要 3 到 40 个字符", "its Plugin-Id has not 3 to 40 characters");
            }
            String version = attribute(main, "Plugin-Version", VERSION);
            String spi = main.getValue("Linli-Spi");
            if (!SPI.equals(spi)) {
                throw new ProgramRefused(
                        "它要 SPI 版本 " + spi + ",本平台提供 " + SPI,
                        "it asks for SPI version " + spi + ", this platform offers " + SPI);
            }
            return new ProgramJar(id, version, entries(jar));
        } catch (IOException | IllegalArgumentException e) {
            throw new ProgramRefused("文件损坏,读不出来", "the file is damaged and cannot be read");
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
        long total = 0;
        for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
            String name = checked(entry.getName());
            if (entry.isDirectory()) {
                continue;
            }
            byte[] content = jar.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, LARGEST_UNPACKED - total + 1));
            total += content.length;
            if (total > LARGEST_UNPACKED || entries.size() >= MOST_ENTRIES) {
                throw new ProgramRefused("解开后太大", "it is too large when unpacked");
            }
            if (entries.put(name, content) != null) {
                throw new ProgramRefused("有重复的条目 " + name, "it has the entry " + name + " twice");
            }
        }
        return entries;
    }

    private static String checked(String name) throws ProgramRefused {
        if (name.startsWith("/") || name.contains("\\") || name.contains(":") || ("/" + name + "/").contains("/../")) {
            throw new ProgramRefused("条目 " + name + " 指向包外", "its entry " + name + " points outside of it");
        }
        if (name.startsWith("org/linli/spi/") || name.startsWith("jakarta/") || name.startsWith("org/pf4j/")) {
            throw new ProgramRefused("它自带了平台的类 " + name, "it carries the platform's class " + name);
        }
        return name;
    }

    /** The prefix of its tables. */
    String tablePrefix() {
        return id.replace('-', '_') + "_";
    }
}
