package org.linli.programs;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.linli.database.StartUp;
import org.linli.programs.InstalledProgram.State;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.Texts;

/**
 * The programs of this server: found in {@code LINLI_PROGRAMS_DIR} at the start, installed, upgraded and removed while it runs.
 *
 * <p>A jar {@code x.jar} lies beside its signature {@code x.jar.sig}. A new version takes over only after it has started; one that
 * does not start leaves the old one serving. Whatever is refused is shown to the operator with its reason.
 */
@ApplicationScoped
public class Programs {

    private static final System.Logger LOG = System.getLogger(Programs.class.getName());

    @Inject
    ProgramFolder folder;

    @Inject
    Signatures signatures;

    @Inject
    ProgramLoader loader;

    @Inject
    InstalledPrograms installed;

    @Inject
    ProgramWork work;

    private final Map<String, Program> running = new ConcurrentHashMap<>();

    /** Starts the newest version of each program in the folder, or the newest that starts. */
    void start(@Observes @Priority(StartUp.PROGRAMS) StartUp.Starting event) {
        for (ProgramJar jar : folder.jars(this::judged)) {
            if (!running.containsKey(jar.id())) {
                startFrom(jar);
            }
        }
    }

    private Optional<ProgramJar> judged(String file, byte[] bytes, @Nullable String signature) {
        try {
            signatures.check(bytes, signature);
            return Optional.of(ProgramJar.read(bytes));
        } catch (ProgramRefused e) {
            LOG.log(WARNING, "{0} is not started: {1}", file, e.getMessage());
            installed.refused(
                    bytes,
                    Texts.of(
                            file + ":" + e.reason().zh(),
                            file + ": " + e.reason().en()));
            return Optional.empty();
        }
    }

    private void startFrom(ProgramJar jar) {
        try {
            open(jar);
        } catch (ProgramRefused e) {
            LOG.log(WARNING, "{0} {1} is not started: {2}", jar.id(), jar.version(), e.getMessage());
            installed.refused(jar, e.reason());
        }
    }

    /**
     * Installs a program, or a new version of one, and starts it.
     *
     * @param signature Base64 of the Ed25519 signature over the bytes
     * @throws ProblemException {@link ProgramProblem#PROGRAM_REFUSED} with the reason; what served before goes on serving
     */
    InstalledProgram install(byte[] bytes, @Nullable String signature) {
        ProgramJar jar;
        try {
            signatures.check(bytes, signature);
            jar = ProgramJar.read(bytes);
        } catch (ProgramRefused e) {
            installed.refused(bytes, e.reason());
            throw new ProblemException(ProgramProblem.PROGRAM_REFUSED, e.reason());
        }
        try {
            return install(jar, bytes, signature);
        } catch (ProgramRefused e) {
            installed.refused(jar, e.reason());
            throw new ProblemException(ProgramProblem.PROGRAM_REFUSED, e.reason());
        }
    }

    private synchronized InstalledProgram install(ProgramJar jar, byte[] bytes, @Nullable String signature)
            throws ProgramRefused {
        open(jar);
        folder.store(jar, bytes, signature);
        return installed.find(jar.id()).orElseThrow();
    }

    private synchronized void open(ProgramJar jar) throws ProgramRefused {
        Program fresh = loader.start(jar);
        Optional<Program> before = find(jar.id());
        try {
            work.begin(fresh, before);
        } catch (RuntimeException e) {
            close(fresh);
            throw e;
        }
        running.put(jar.id(), fresh);
        installed.record(jar.id(), jar.version(), State.STARTED);
        LOG.log(INFO, "Program {0} {1} serves", jar.id(), jar.version());
        before.ifPresent(Programs::close);
    }

    /** Takes a program away. Its tables stay until they are purged; one that has none is forgotten. */
    synchronized void remove(String id) {
        InstalledProgram known = installed.find(id).orElseThrow(CommonProblem::notFound);
        Program program = running.remove(id);
        if (program != null) {
            work.end(program);
            close(program);
        }
        folder.delete(id);
        installed.removed(known);
    }

    Optional<Program> find(String id) {
        return Optional.ofNullable(running.get(id));
    }

    /** Goes into the version that serves now; whoever went in has to leave it. */
    Optional<Program> enter(String id) {
        for (Program program = running.get(id); program != null; program = running.get(id)) {
            if (program.enter()) {
                return Optional.of(program);
            }
            Thread.onSpinWait();
        }
        return Optional.empty();
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
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            LOG.log(WARNING, "Program " + program.id() + " was closed in a hurry", e);
        }
    }
}
