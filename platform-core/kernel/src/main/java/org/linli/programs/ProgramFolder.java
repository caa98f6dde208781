package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The folder with the jars of installed programs, where there is one: each jar beside its signature. */
@ApplicationScoped
class ProgramFolder {

    private static final Comparator<ProgramJar> NEWEST_FIRST = Comparator.comparing(ProgramJar::id)
            .thenComparing(jar -> Version.parse(jar.version()), Comparator.reverseOrder());

    @Inject
    @ConfigProperty(name = "linli.programs.dir")
    Optional<String> folder;

    /** Reads a jar, or passes it over. */
    @FunctionalInterface
    interface Judge {
        Optional<ProgramJar> read(String file, byte[] bytes, @Nullable String signature);
    }

    /** All that the judge lets pass, by program, the newest version first. */
    List<ProgramJar> jars(Judge judge) {
        try {
            List<ProgramJar> jars = new ArrayList<>();
            for (Path file : files("*.jar")) {
                judge.read(file.getFileName().toString(), Files.readAllBytes(file), signatureBeside(file))
                        .ifPresent(jars::add);
            }
            jars.sort(NEWEST_FIRST);
            return jars;
        } catch (IOException e) {
            throw new UncheckedIOException("The programs folder cannot be read", e);
        }
    }

    /** Keeps a jar in the place of the program's other versions. */
    void store(ProgramJar jar, byte[] bytes, @Nullable String signature) {
        if (folder.isEmpty()) {
            return;
        }
        delete(jar.id());
        Path file = path().resolve(jar.id() + "-" + jar.version() + ".jar");
        try {
            Files.createDirectories(path());
            if (signature != null) {
                Files.writeString(path().resolve(file.getFileName() + ".sig"), signature);
            }
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("The program could not be stored", e);
        }
    }

    /** Deletes every version of a program. */
    void delete(String id) {
        try {
            for (Path file : files(id + "-[0-9]*.{jar,jar.sig}")) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's file could not be deleted", e);
        }
    }

    private List<Path> files(String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        if (folder.isPresent() && Files.isDirectory(path())) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(path(), glob)) {
                found.forEach(files::add);
            }
        }
        files.sort(null);
        return files;
    }

    private static @Nullable String signatureBeside(Path jar) throws IOException {
        Path file = jar.resolveSibling(jar.getFileName() + ".sig");
        return Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : null;
    }

    private Path path() {
        return Path.of(folder.orElseThrow());
    }
}
