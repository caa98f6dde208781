package org.linli.launcher;

import java.nio.file.Path;
import java.util.List;

/** How Linli asks Payara Micro to run: the same on one machine and in the container image. */
final class ServerCommand {

    private ServerCommand() {}

    /** One line a log record, without colours. */
    static final String LOG_FORMAT =
            "-Djava.util.logging.SimpleFormatter.format=%1$tFT%1$tT.%1$tL%1$tz %4$s %3$s %5$s%6$s%n";

    private static final String NETWORK = "configs.config.server-config.network-config.";

    /** Payara Micro's own arguments. It is no cluster of Payara's: nodes meet in the database only. */
    static List<String> arguments(Path war, Path root, Path beforeBoot, String port) {
        return List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--rootdir",
                root.toString(),
                "--prebootcommandfile",
                beforeBoot.toString(),
                "--port",
                port,
                "--deploy",
                war.toString(),
                "--contextroot",
                "/");
    }

    /**
     * Commands that Payara carries out before it opens a port: it has no switch for the address, its own OpenAPI, which knows no
     * programs, would take the place of ours, and nobody outside needs to know which server of which version answers.
     */
    static List<String> beforeBoot(String address) {
        return List.of(
                "set " + NETWORK + "network-listeners.network-listener.http-listener.address=" + address,
                "set " + NETWORK + "protocols.protocol.http-listener.http.server-header=false",
                "set " + NETWORK + "protocols.protocol.http-listener.http.xpowered-by=false",
                "set-openapi-configuration --enabled=false");
    }
}
