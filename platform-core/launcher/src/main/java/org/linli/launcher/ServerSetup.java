package org.linli.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** What a {@link Server} is started with; only the WAR, the Payara Micro jar and a folder of its own are needed. */
public final class ServerSetup {

    final Path war;
    final Path payaraJar;
    final Path folder;
    final Map<String, String> environment = new HashMap<>();
    final List<String> javaOptions = new ArrayList<>();
    String address = "127.0.0.1";
    String heap = "512m";
    int port;
    Consumer<String> onLine = line -> {};

    ServerSetup(Path war, Path payaraJar, Path folder) {
        this.war = war.toAbsolutePath().normalize();
        this.payaraJar = payaraJar.toAbsolutePath().normalize();
        this.folder = folder.toAbsolutePath().normalize();
    }

    /** The address to listen on; loopback unless said otherwise. */
    public ServerSetup address(String value) {
        address = value;
        return this;
    }

    /** The port to listen on; 0, the default, takes a free one. */
    public ServerSetup port(int value) {
        port = value;
        return this;
    }

    /** The most memory that the Java heap takes, in Java's notation. */
    public ServerSetup heap(String value) {
        heap = value;
        return this;
    }

    /** Sets one environment variable of the server: its configuration. */
    public ServerSetup with(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Sets the address, user and password of the server's database. */
    public ServerSetup database(EmbeddedDatabase database) {
        return with("LINLI_DB_URL", database.url())
                .with("LINLI_DB_USER", database.user())
                .with("LINLI_DB_PASSWORD", database.password());
    }

    public ServerSetup javaOption(String option) {
        javaOptions.add(option);
        return this;
    }

    /** Is told every line that the server logs, while it also goes to {@code server.log} in the folder. */
    public ServerSetup onLine(Consumer<String> listener) {
        onLine = listener;
        return this;
    }

    /** Starts the server and waits until it is ready. */
    public Server start() {
        Server server = begin();
        server.awaitReady();
        return server;
    }

    Server begin() {
        return new Server(this);
    }
}
