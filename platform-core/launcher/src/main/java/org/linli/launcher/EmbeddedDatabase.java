package org.linli.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * A MariaDB server of our own, its data in one folder, reachable only from this machine and only by its own password.
 *
 * <p>It has a database {@code linli} (utf8mb4) and a user {@code linli} that may also make databases whose names begin with
 * {@code linli_}. A committed transaction is on the disk before its commit is answered. The data stay over {@link #stop} and
 * {@link #kill}; a server that a dead process left behind in the folder is ended by the next start.
 */
public final class EmbeddedDatabase implements AutoCloseable {

    private static final Duration START_LIMIT = Duration.ofMinutes(5);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(60);
    private static final String USER = "linli";

    private final Path folder;
    private final MariaDbHome home;
    private final FolderLock lock;
    private final String password;
    private final int port;
    private Child child;
    private CompletableFuture<Void> ready;

    private EmbeddedDatabase(Path folder, MariaDbHome home, FolderLock lock) throws IOException {
        this.folder = folder;
        this.home = home;
        this.lock = lock;
        this.password = password(folder.resolve("password"));
        this.port = Ports.free();
        if (Files.notExists(folder.resolve("data"))) {
            home.copyEmptyDataTo(folder.resolve("data"));
        }
        this.ready = new CompletableFuture<>();
        this.child = launch();
    }

    /** Starts the server in this folder, which is made where it is missing, and waits until it answers. */
    public static EmbeddedDatabase start(Path folder) {
        EmbeddedDatabase database = begin(folder);
        database.awaitReady();
        return database;
    }

    /** Starts the server without waiting; its address is known at once. */
    static EmbeddedDatabase begin(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        FolderLock lock = FolderLock.tryHold(absolute)
                .orElseThrow(() -> new IllegalStateException("Another process runs a database in " + absolute));
        try {
            return new EmbeddedDatabase(absolute, MariaDbHome.ready(), lock);
        } catch (IOException e) {
            lock.close();
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).trim();
        }
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        Folders.writeSecret(file, password);
        return password;
    }

    private Child launch() {
        CompletableFuture<Void> answers = ready;
        return Child.start(folder, "mariadb", this::command, home.environment(), line -> {
            if (line.contains("ready for connections.")) {
                answers.complete(null);
            }
        });
    }

    private List<String> command() throws IOException {
        Files.createDirectories(folder.resolve("tmp"));
        Folders.writeSecret(folder.resolve("init.sql"), initSql());
        List<String> command = new ArrayList<>(List.of(
                home.server().toString(),
                "--no-defaults",
                "--basedir=" + home.base(),
                "--datadir=" + folder.resolve("data"),
                "--tmpdir=" + folder.resolve("tmp"),
                "--init-file=" + folder.resolve("init.sql"),
                "--bind-address=127.0.0.1",
                "--port=" + port,
                "--socket=mariadb.sock", // beside the data: a longer path may be too long for a socket
                "--skip-name-resolve",
                "--skip-ssl", // loopback only; making a certificate at every start takes seconds
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_unicode_520_ci",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=256M",
                "--max-allowed-packet=64M",
                "--max-connections=300",
                "--innodb-log-file-size=64M",
                "--local-infile=OFF"));
        if (System.getProperty("user.name").equals("root")) {
            command.add("--user=root");
        }
        return command;
    }

    private String initSql() {
        return String.join(
                "\n",
                "CREATE DATABASE IF NOT EXISTS linli CHARACTER SET utf8mb4;",
                "CREATE USER IF NOT EXISTS 'linli'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "ALTER USER 'linli'@'127.0.0.1' IDENTIFIED BY '" + password + "';",
                "GRANT ALL ON `linli`.* TO 'linli'@'127.0.0.1';",
                "GRANT ALL ON `linli\\_%`.* TO 'linli'@'127.0.0.1';",
                "DELETE FROM mysql.global_priv WHERE User = '';",
                "FLUSH PRIVILEGES;",
                "");
    }

    void awaitReady() {
        if (!child.reaches(ready, START_LIMIT)) {
            child.kill();
            lock.close();
            throw new IllegalStateException("MariaDB did not start in " + folder + ":\n" + child.lastLines());
        }
        try {
            Files.deleteIfExists(folder.resolve("init.sql"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the database {@code linli} for MySQL's own driver, without TLS, which stays on this machine. */
    public String url() {
        return url("linli");
    }

    /** The address of another database on this server; it need not exist yet. */
    public String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database + "?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    public String user() {
        return USER;
    }

    public String password() {
        return password;
    }

    public long pid() {
        return child.pid();
    }

    CompletableFuture<Process> onExit() {
        return child.onExit();
    }

    String lastLines() {
        return child.lastLines();
    }

    /** Ends the server cleanly and lets the folder go. */
    public void stop() {
        child.stop(STOP_LIMIT);
        lock.close();
    }

    /** Ends the server as {@code kill -9} does; the folder stays held until {@link #restart} or {@link #stop}. */
    public void kill() {
        child.kill();
    }

    /** Starts the killed or stopped server again, at the same address with the same password, and waits for it. */
    public void restart() {
        child.kill();
        ready = new CompletableFuture<>();
        child = launch();
        awaitReady();
    }

    @Override
    public void close() {
        stop();
    }
}
