package org.linli.launcher;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * {@code ./linli run}: the database, unless the environment names one, and the server, until somebody says stop.
 *
 * <p>Both start at the same time: the server waits for the database. On Ctrl-C or a termination signal the server ends first,
 * then the database; when one of them dies by itself, the other is stopped and the exit code is 1.
 */
final class Run {

    private final Terminal terminal = new Terminal();
    private final StartProgress progress = new StartProgress(terminal);
    private final RunOptions options;
    private Optional<EmbeddedDatabase> database = Optional.empty();
    private Optional<Server> server = Optional.empty();
    private volatile boolean stopping;

    Run(RunOptions options) {
        this.options = options;
    }

    void untilStopped() throws IOException, GeneralSecurityException {
        FolderLock held = Checks.hold(options.var());
        try {
            options.check();
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
            new BuiltInPrograms(options.programs(), Signer.in(options.keys())).publish(options.builtIn());
            start();
            awaitDeath();
        } catch (IllegalStateException e) {
            if (!stopping) {
                terminal.say(String.valueOf(e.getMessage()));
                System.exit(1);
            }
        } finally {
            held.close();
        }
    }

    private void start() throws IOException {
        database = beginDatabase();
        Server started = beginServer();
        server = Optional.of(started);
        database.ifPresent(EmbeddedDatabase::awaitReady);
        started.awaitReady();
        progress.end();
        terminal.step("ready / 已就绪：  " + started.uri());
        terminal.accounts(options.accounts());
        terminal.say("Ctrl-C stops it; the data stay. / 按 Ctrl-C 停止，数据会保留。");
    }

    private Optional<EmbeddedDatabase> beginDatabase() {
        if (System.getenv("LINLI_DB_URL") != null) {
            terminal.step("using the database that LINLI_DB_URL names");
            return Optional.empty();
        }
        terminal.step(MariaDbHome.isUnpacked() ? "starting the database" : "unpacking the database, only this once");
        return Optional.of(EmbeddedDatabase.begin(options.var().resolve("database")));
    }

    private Server beginServer() {
        terminal.step(
                PayaraHome.isUnpacked(options.payara())
                        ? "starting the server"
                        : "unpacking the server, only this once");
        ServerSetup setup = Server.of(
                        options.war(), options.payara(), options.var().resolve("server"))
                .address(options.address())
                .port(options.port())
                .heap(options.heap())
                .onLine(progress);
        options.configuration().forEach(setup::with);
        database.ifPresent(setup::database);
        return setup.begin();
    }

    private void awaitDeath() {
        CompletableFuture<Process> serverEnd = server.orElseThrow().onExit();
        CompletableFuture<Process> databaseEnd =
                database.map(EmbeddedDatabase::onExit).orElseGet(CompletableFuture::new);
        CompletableFuture.anyOf(serverEnd, databaseEnd).join();
        if (serverEnd.isDone()) {
            throw new IllegalStateException("The server ended unexpectedly; the end of its log:\n"
                    + server.orElseThrow().lastLines());
        }
        throw new IllegalStateException("The database ended unexpectedly; the end of its log:\n"
                + database.orElseThrow().lastLines());
    }

    private void stop() {
        stopping = true;
        server.ifPresent(running -> {
            terminal.step("stopping the server");
            running.stop();
        });
        database.ifPresent(running -> {
            terminal.step("stopping the database");
            running.stop();
        });
        terminal.step("stopped; the data stay in " + options.var());
    }
}
