package org.linli.web.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What the build has left in the modules' folders. */
public final class Built {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private Built() {}

    static Path war() {
        return required(ROOT.resolve("web/target/linli.war"));
    }

    /** The server that everything runs on. */
    public static Path payara() {
        return required(ROOT.resolve("platform-core/launcher/target/payara-micro.jar"));
    }

    /** The programs' jars, without those of their sources and tests. */
    static List<Path> programs() {
        List<Path> jars = new ArrayList<>();
        try (DirectoryStream<Path> modules = Files.newDirectoryStream(ROOT.resolve("plugins"), Files::isDirectory)) {
            for (Path module : modules) {
                jars.add(jar(module));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return jars;
    }

    /** The name of the module's folder that a program's jar was built in. */
    static String moduleOf(Path jar) {
        return jar.getParent().getParent().getFileName().toString();
    }

    private static Path jar(Path module) throws IOException {
        Path target = required(module.resolve("target"));
        try (DirectoryStream<Path> jars = Files.newDirectoryStream(target, module.getFileName() + "-[0-9]*.jar")) {
            for (Path jar : jars) {
                if (!jar.toString().matches(".*-(sources|tests|javadoc)\\.jar")) {
                    return jar;
                }
            }
        }
        throw missing(target);
    }

    private static Path required(Path file) {
        if (Files.notExists(file)) {
            throw missing(file);
        }
        return file;
    }

    private static IllegalStateException missing(Path file) {
        return new IllegalStateException("There is no " + ROOT.relativize(file) + " to test: run ./linli build first.");
    }
}
