package org.linli.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a container image holds: the unpacked server, the WAR, signed programs, and the scripts that start it and ask for its
 * health. They are made from the same {@link ServerCommand} as on one machine.
 *
 * <p>Nothing in the folder is written to when it runs; the server's state is in {@code LINLI_STATE}, {@code /run/linli} by
 * default. Every {@code NAME_FILE} in the environment gives {@code NAME} the content of that file.
 */
record Image(Path folder) {

    void make(Path war, Path payaraJar, List<Path> programs) throws IOException, GeneralSecurityException {
        Files.createDirectories(folder);
        Files.copy(war, war(), StandardCopyOption.REPLACE_EXISTING);
        Path unpacked = folder.resolve("payara");
        Folders.delete(unpacked);
        Folders.copy(PayaraHome.of(payaraJar).folder(), unpacked);
        publish(programs);
        script("start", startScript(new PayaraHome(unpacked)));
        script("healthy", HEALTHY);
    }

    /** Signs with a key that is thrown away: this image's programs are trusted, and nothing else is by it. */
    private void publish(List<Path> programs) throws IOException, GeneralSecurityException {
        Path keys = folder.resolve("keys");
        Folders.delete(keys);
        new BuiltInPrograms(folder.resolve("programs"), Signer.in(keys)).publish(programs);
        Files.delete(keys.resolve("linli.key"));
    }

    private String startScript(PayaraHome payara) throws IOException {
        List<String> command = new ArrayList<>(payara.javaArguments());
        command.addAll(ServerCommand.arguments(
                war(), Path.of("$state/payara"), Path.of("$state/before-boot.txt"), "${LINLI_PORT:-8080}"));
        return START.formatted(
                folder,
                String.join("\n", ServerCommand.beforeBoot("0.0.0.0")),
                "'" + ServerCommand.LOG_FORMAT + "'",
                quoted(command));
    }

    private static String quoted(List<String> words) {
        return words.stream()
                .map(word -> word.contains("$") ? '"' + word + '"' : "'" + word + "'")
                .collect(Collectors.joining(" \\\n  "));
    }

    private void script(String name, String text) throws IOException {
        Path script = Files.writeString(folder.resolve(name), text);
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Path war() {
        return folder.resolve("linli.war");
    }

    private static final String START = """
            #!/bin/sh
            # Made by ./linli image. Starts one node; LINLI_HEAP is the part of the container's memory that the heap takes.
            set -eu
            home=%s
            state=${LINLI_STATE:-/run/linli}
            for name in $(env | sed -n 's/^\\(LINLI_[A-Z_]*\\)_FILE=.*/\\1/p'); do
              file=$(printenv "${name}_FILE")
              export "$name=$(cat "$file")"
            done
            rm -rf "$state/payara"
            mkdir -p "$state/payara" "$state/tmp"
            cp -R "$home/payara/config" "$home/payara/docroot" "$home/payara/lib" "$state/payara/"
            echo '%s' >"$state/before-boot.txt"
            for program in "$home"/programs/*.jar "$home"/programs/*.sig; do
              there=${LINLI_PROGRAMS_DIR:-$home/programs}/${program##*/}
              cmp -s "$program" "$there" || { cp "$program" "$there.new" && mv "$there.new" "$there"; }
            done
            exec java -XX:MaxRAMPercentage="${LINLI_HEAP:-50}" -Djava.io.tmpdir="$state/tmp" %s \\
              %s
            """;

    private static final String HEALTHY = """
            #!/bin/bash
            # Whether this node is ready to answer.
            exec 3<>"/dev/tcp/127.0.0.1/${LINLI_PORT:-8080}" || exit 1
            printf 'GET /health/ready HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3
            read -r _ status _ <&3
            [ "$status" = 200 ]
            """;
}
