package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.linli.database.Apart;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.Texts;
import org.linli.tenancy.Everywhere;

/** The operator's list of programs. */
@ApplicationScoped
@Transactional
class InstalledPrograms {

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    ProgramTables tables;

    @Inject
    Apart apart;

    @Inject
    Clock clock;

    List<InstalledProgram> all() {
        return entities.createQuery("select p from InstalledProgram p order by p.id", InstalledProgram.class)
                .getResultList();
    }

    Optional<InstalledProgram> find(String id) {
        return Optional.ofNullable(entities.find(InstalledProgram.class, id));
    }

    void record(String id, String version, InstalledProgram.State state) {
        named(id).become(version, state, clock.instant());
    }

    private InstalledProgram named(String id) {
        return find(id).orElseGet(() -> {
            InstalledProgram fresh = new InstalledProgram(id);
            entities.persist(fresh);
            return fresh;
        });
    }

    /** Notes why a program does not start. The note stays, though the request that brought the jar is taken back. */
    void refused(ProgramJar jar, Texts why) {
        apart.call(() -> {
            InstalledProgram program = named(jar.id());
            if (program.state() == InstalledProgram.State.STARTED) {
                program.staysAfter(jar.version(), why, clock.instant());
            } else {
                program.fail(jar.version(), why, clock.instant());
            }
            return program;
        });
    }

    /** Notes likewise why a jar is refused that does not say, or is not believed, whose it is. It is called by its SHA-256. */
    void refused(byte[] jar, Texts why) {
        String id = "jar-" + fingerprint(jar);
        apart.call(() -> {
            InstalledProgram program = named(id);
            program.fail("-", why, clock.instant());
            return program;
        });
    }

    private static String fingerprint(byte[] jar) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(jar);
            return HexFormat.of().formatHex(hash, 0, 4);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A program is there no more; only one that left tables behind is still listed. */
    void removed(InstalledProgram program) {
        if (tables.isKnown(program.id())) {
            program.become(program.version(), InstalledProgram.State.REMOVED, clock.instant());
        } else {
            entities.remove(program);
        }
    }

    /**
     * Drops the tables of a program that was removed, and forgets it.
     *
     * @throws ProblemException when the program is unknown, or not removed yet
     */
    void purge(String id) {
        InstalledProgram program = find(id).orElseThrow(CommonProblem::notFound);
        if (program.state() != InstalledProgram.State.REMOVED) {
            throw new ProblemException(ProgramProblem.PROGRAM_STILL_INSTALLED);
        }
        tables.drop(id);
        entities.remove(program);
    }
}
