package org.linli.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Payara Micro, unpacked once by its own {@code --outputlauncher}, so that a start reads plain jars and can share classes.
 *
 * <p>{@code launch-micro.jar} is not started as such: it would keep its state beside the runtime. Its class path and module
 * openings are used with a root folder for each server instead.
 */
record PayaraHome(Path folder) {

    private static final String SERVER_FORMAT = "com.sun.enterprise.server.logging.ODLLogFormatter";
    private static final List<String> STATE = List.of("config", "docroot", "lib");

    static PayaraHome of(Path payaraJar) {
        return new PayaraHome(Cache.folder(name(payaraJar), folder -> unpack(payaraJar, folder)));
    }

    static boolean isUnpacked(Path payaraJar) {
        return Cache.has(name(payaraJar));
    }

    private static String name(Path jar) {
        return "payara-micro-" + jar.toFile().length() + "-2"; // the number is of what is done below
    }

    private static void unpack(Path jar, Path folder) throws IOException {
        Process process = new ProcessBuilder(
                        Java.command(), "-jar", jar.toString(), "--rootdir", folder.toString(), "--outputlauncher")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!Files.exists(folder.resolve("launch-micro.jar"))) {
            throw new IOException("Payara Micro could not be unpacked from " + jar + ":\n" + output);
        }
        logOneLineARecord(folder.resolve("config").resolve("logging.properties"));
    }

    private static void logOneLineARecord(Path properties) throws IOException {
        String asShipped = Files.readString(properties);
        Files.writeString(
                properties,
                asShipped.replace(SERVER_FORMAT, "java.util.logging.SimpleFormatter")
                        + "\n# a page of warnings about expired certificates of others\n"
                        + "javax.enterprise.system.security.ssl.level=SEVERE\n");
    }

    /** Makes a server's root folder as new; nothing of an earlier start is kept in it. */
    void renew(Path root) throws IOException {
        Folders.delete(root);
        Files.createDirectories(root);
        for (String part : STATE) {
            Folders.copy(folder.resolve(part), root.resolve(part));
        }
    }

    /** The Java options and the main class that start this Payara Micro. */
    List<String> javaArguments() throws IOException {
        List<String> arguments = new ArrayList<>();
        try (JarFile jar = new JarFile(launcher().toFile())) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            openings(manifest, "Add-Exports", "--add-exports").forEach(arguments::add);
            openings(manifest, "Add-Opens", "--add-opens").forEach(arguments::add);
        }
        arguments.add("-Dfish.payara.micro.BootJar=" + launcher().toUri());
        arguments.add("-Dfish.payara.micro.UnpackDir=" + folder);
        arguments.addAll(List.of("-cp", launcher().toString(), "fish.payara.micro.impl.PayaraMicroImpl"));
        return arguments;
    }

    private static Stream<String> openings(Attributes manifest, String attribute, String option) {
        return Stream.of(manifest.getValue(attribute).trim().split("\\s+"))
                .map(packageName -> option + "=" + packageName + "=ALL-UNNAMED");
    }

    private Path launcher() {
        return folder.resolve("launch-micro.jar");
    }
}
