package org.linli.programs;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.linli.database.Database;
import org.linli.spi.ServiceProgram;

/**
 * Starts a program from its jar: judges it, wires it, brings its tables up to date.
 *
 * <p>The program's own code runs on a thread of its own with a limit in time, so that one that never returns harms nothing else. Java
 * cannot end such a thread: it stays until the server is started again, as a daemon called {@code program-start-<id>}.
 */
@ApplicationScoped
class ProgramLoader {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Where jars are written to be run; the folder of installed jars may be read-only. */
    private static final Path SCRATCH = Path.of(
            System.getProperty("java.io.tmpdir"),
            "linli-programs-" + ProcessHandle.current().pid());

    @Inject
    Database database;

    @Inject
    ProgramTables tables;

    @Inject
    HostServices services;

    @Inject
    Enablements enablements;

    @Inject
    Leaks leaks;

    @Resource
    ManagedThreadFactory threads;

    /** Starts the program, or says why it cannot be started. Nothing of it is left on the disk or in use when it is refused. */
    Program start(ProgramJar jar) throws ProgramRefused {
        MigrationScripts.check(jar);
        tables.checkOwner(jar);
        ProgramPages pages = ProgramPages.read(jar);
        Holdings holdings = new Holdings();
        try {
            Path file = write(jar, holdings);
            Opening opening = new Opening(jar, file, pages, holdings);
            Program program = soon(onThread("program-start-" + jar.id(), opening::open));
            ended(onThread("program-migration-" + jar.id(), () -> migrate(program)));
            return program;
        } catch (ProgramRefused | RuntimeException | Error e) {
            holdings.close();
            throw e;
        }
    }

    private static Path write(ProgramJar jar, Holdings holdings) {
        Path file = SCRATCH.resolve(jar.id() + "-" + jar.version() + "-" + System.nanoTime() + ".jar");
        holdings.add(() -> Files.deleteIfExists(file));
        try {
            Files.createDirectories(SCRATCH);
            jar.writeTo(file);
            return file;
        } catch (IOException e) {
            throw new IllegalStateException("The program could not be unpacked", e);
        }
    }

    private Program migrate(Program program) {
        database.migrate(program.id(), program.declared().loader());
        return program;
    }

    private <T> FutureTask<T> onThread(String name, Callable<T> act) {
        FutureTask<T> task = new FutureTask<>(act);
        Thread thread = threads.newThread(task);
        thread.setName(name);
        thread.setDaemon(true);
        thread.start();
        return task;
    }

    private static <T> T soon(FutureTask<T> task) throws ProgramRefused {
        try {
            return task.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new ProgramRefused(
                    "启动超过 20 秒，已放弃；它留下的线程要到服务器重启才结束",
                    "it did not start within 20 seconds and was given up; its thread ends when the server is restarted");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw StartFailure.of(e);
        }
    }

    /** A migration may take its time. */
    private static <T> T ended(FutureTask<T> task) throws ProgramRefused {
        try {
            return task.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw StartFailure.of(e);
        }
    }

    /** One attempt to open a jar; what it takes is held, so that it can be let go whenever it is given up. */
    private final class Opening {

        private final ProgramJar jar;
        private final Path file;
        private final ProgramPages pages;
        private final Holdings holdings;

        Opening(ProgramJar jar, Path file, ProgramPages pages, Holdings holdings) {
            this.jar = jar;
            this.file = file;
            this.pages = pages;
            this.holdings = holdings;
        }

        Program open() throws ProgramRefused {
            ProgramManager manager = new ProgramManager(SCRATCH);
            holdings.add(manager::letGo);
            ServiceProgram program = manager.open(file);
            holdings.add(() -> leaks.release(program.getClass().getClassLoader()));
            Declared declared = Declared.by(program);
            var json = org.linli.json.Json.create();
            holdings.add(json);
            Declarations.check(jar, declared, json);
            var unit = ProgramUnit.open(jar, declared, database.dataSource());
            holdings.add(unit);
            Wiring wiring = new Wiring(
                    declared.loader(),
                    services.of(jar.id(), unit, enablements.settings(jar.id(), declared.settings(), json)));
            holdings.add(wiring::forget);
            Program opened = new Program(jar, declared, pages, json, wiring, holdings);
            opened.resource();
            return opened;
        }
    }
}
