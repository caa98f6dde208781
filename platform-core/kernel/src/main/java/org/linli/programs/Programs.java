package org.linli.programs;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.linli.database.StartUp;
import org.linli.programs.InstalledProgram.State;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/**
 * The programs of this server: found in {@code LINLI_PROGRAMS_DIR} at the start, installed, upgraded and removed while it runs.
 *
 * <p>A jar {@code x.jar} lies beside its signature {@code x.jar.sig}. A new version takes over only after it has started; one that
 * does not start leaves the old one serving.
 */
@ApplicationScoped
public class Programs {

    private static final System.Logger LOG = System.getLogger(Programs.class.getName());

    @Inject
    @ConfigProperty(name = "linli.programs.dir")
    Optional<String> folder;

    @Inject
    Signatures signatures;

    @Inject
    ProgramLoader loader;

    @Inject
    InstalledPrograms installed;

    @Inject
    ProgramWork work;

    private final Map<String, Program> running = new ConcurrentHashMap<>();

    void start(@Observes @Priority(StartUp.PROGRAMS) StartUp.Starting event) throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder())) {
            return;
        }
        for (Path jar : jars("*.jar")) {
            startFrom(jar);
        }
    }

    private void startFrom(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        String name = file.getFileName().toString();
        try {
            signatures.check(bytes, signatureBeside(file));
            ProgramJar jar = ProgramJar.read(bytes);
            name = jar.id();
            open(jar, bytes);
        } catch (ProgramRefused e) {
            LOG.log(WARNING, "{0} is not started: {1}", file.getFileName(), e.getMessage());
            if (!running.containsKey(name)) {
                String id = name.substring(0, Math.min(40, name.length()));
                installed.record(id, "-", State.FAILED, reason(e));
            }
        }
    }

    /**
     * Installs a program, or a new version of one, and starts it.
     *
     * @param signature Base64 of the Ed25519 signature over the bytes
     * @throws ProblemException {@link ProgramProblem#PROGRAM_REFUSED} with the reason; what served before goes on serving
     */
    InstalledProgram install(byte[] bytes, @Nullable String signature) {
        try {
            signatures.check(bytes, signature);
            ProgramJar jar = ProgramJar.read(bytes);
            return install(jar, bytes, signature);
        } catch (ProgramRefused e) {
            throw new ProblemException(ProgramProblem.PROGRAM_REFUSED, e.reason());
        } catch (IOException e) {
            throw new IllegalStateException("The program could not be stored", e);
        }
    }

    private synchronized InstalledProgram install(ProgramJar jar, byte[] bytes, @Nullable String signature)
            throws ProgramRefused, IOException {
        try {
            open(jar, bytes);
        } catch (ProgramRefused e) {
            if (!running.containsKey(jar.id())) {
                installed.recordThoughRefused(jar.id(), jar.version(), reason(e));
            }
            throw e;
        }
        store(jar, bytes, signature);
        return installed.find(jar.id()).orElseThrow();
    }

    private synchronized void open(ProgramJar jar, byte[] bytes) throws ProgramRefused {
        Program fresh = loader.start(jar, bytes, scratch());
        Program before = running.put(jar.id(), fresh);
        work.begin(fresh);
        installed.record(jar.id(), jar.version(), State.STARTED, null);
        LOG.log(INFO, "Program {0} {1} serves", jar.id(), jar.version());
        if (before != null) {
            close(before);
        }
    }

    /** Takes a program away. Its tables stay until they are purged. */
    synchronized void remove(String id) {
        InstalledProgram known = installed.find(id).orElseThrow(CommonProblem::notFound);
        Program program = running.remove(id);
        if (program != null) {
            work.end(program);
            close(program);
        }
        try {
            deleteFiles(id);
        } catch (IOException e) {
            throw new IllegalStateException("The program's file could not be deleted", e);
        }
        installed.record(id, known.version(), State.REMOVED, null);
    }

    Optional<Program> find(String id) {
        return Optional.ofNullable(running.get(id));
    }

    Collection<Program> running() {
        return List.copyOf(running.values());
    }

    @PreDestroy
    void stop() {
        running.values().forEach(Programs::close);
        running.clear();
    }

    private static void close(Program program) {
        try {
            program.close();
        } catch (Exception e) {
            LOG.log(WARNING, "Program " + program.id() + " was closed with an error", e);
        }
    }

    private void store(ProgramJar jar, byte[] bytes, @Nullable String signature) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        deleteFiles(jar.id());
        Path file = folder().resolve(jar.id() + "-" + jar.version() + ".jar");
        Files.createDirectories(folder());
        if (signature != null) {
            Files.writeString(folder().resolve(file.getFileName() + ".sig"), signature);
        }
        Files.write(file, bytes);
    }

    private void deleteFiles(String id) throws IOException {
        if (folder.isEmpty() || !Files.isDirectory(folder())) {
            return;
        }
        for (Path file : jars(id + "-[0-9]*.{jar,jar.sig}")) {
            Files.delete(file);
        }
    }

    private List<Path> jars(String glob) throws IOException {
        List<Path> files = new ArrayList<>();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder(), glob)) {
            found.forEach(files::add);
        }
        files.sort(null);
        return files;
    }

    private static @Nullable String signatureBeside(Path jar) throws IOException {
        Path file = jar.resolveSibling(jar.getFileName() + ".sig");
        return Files.exists(file) ? Files.readString(file, StandardCharsets.US_ASCII) : null;
    }

    private static String reason(ProgramRefused refused) {
        return refused.reason().zh() + " / " + refused.reason().en();
    }

    private Path folder() {
        return Path.of(folder.orElseThrow());
    }

    /** Where jars are unpacked to be run; the folder of installed jars may be read-only. */
    private static Path scratch() {
        return Path.of(
                System.getProperty("java.io.tmpdir"),
                "linli-programs-" + ProcessHandle.current().pid());
    }
}
