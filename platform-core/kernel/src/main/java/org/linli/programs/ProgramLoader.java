package org.linli.programs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linli.database.Database;
import org.linli.json.Json;
import org.linli.spi.ServiceProgram;

/**
 * Starts a program from its jar: judges it, brings its tables up to date, wires it.
 *
 * <p>The program's own code runs on a thread of its own with a limit in time, so that one that never returns harms nothing else.
 */
@ApplicationScoped
class ProgramLoader {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Database database;

    @Inject
    HostServices services;

    @Inject
    Enablements enablements;

    @Resource
    ManagedThreadFactory threads;

    /** Starts the program, or says why it cannot be started. Nothing of it is left running when it is refused. */
    Program start(ProgramJar jar, byte[] bytes, Path scratch) throws ProgramRefused {
        Opening opening = new Opening(jar, bytes, scratch);
        FutureTask<Program> start = new FutureTask<>(opening::open);
        Thread thread = threads.newThread(start);
        thread.start();
        try {
            return start.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            thread.interrupt();
            opening.abandon();
            throw new ProgramRefused("启动超过 20 秒,已放弃", "it did not start within 20 seconds and was given up");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            opening.abandon();
            throw failed(e.getCause() == null ? e : e.getCause());
        }
    }

    private static ProgramRefused failed(Throwable cause) {
        if (cause instanceof ProgramRefused refused) {
            return refused;
        }
        System.getLogger(ProgramLoader.class.getName())
                .log(System.Logger.Level.WARNING, "A program did not start", cause);
        String why = cause.getClass().getSimpleName() + ": " + cause.getMessage();
        String shown = why.substring(0, Math.min(300, why.length()));
        return new ProgramRefused("启动时出错:" + shown, "it failed while starting: " + shown);
    }

    /** One attempt to open a jar, and what has to be closed when it does not end well. */
    private final class Opening {

        private final ProgramJar jar;
        private final byte[] bytes;
        private final ProgramManager manager;
        private final Path file;

        Opening(ProgramJar jar, byte[] bytes, Path scratch) {
            this.jar = jar;
            this.bytes = bytes;
            this.manager = new ProgramManager(scratch);
            this.file = scratch.resolve(jar.id() + "-" + jar.version() + "-" + System.nanoTime() + ".jar");
        }

        Program open() throws ProgramRefused, IOException {
            MigrationScripts.check(jar);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            ServiceProgram declared = manager.open(file);
            Declarations.check(jar, declared);
            database.migrate(jar.id(), declared.getClass().getClassLoader());
            EntityManagerFactory unit = ProgramUnit.open(jar, declared, database.dataSource());
            Jsonb json = Json.create();
            Wiring wiring = new Wiring(
                    declared.getClass().getClassLoader(),
                    services.of(jar.id(), unit, enablements.settings(jar.id(), declared.settings(), json)));
            Program program = new Program(jar, declared, manager, unit, json, wiring, ProgramPages.read(jar));
            program.resource();
            return program;
        }

        void abandon() {
            manager.unloadPlugins();
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                file.toFile().deleteOnExit();
            }
        }
    }
}
