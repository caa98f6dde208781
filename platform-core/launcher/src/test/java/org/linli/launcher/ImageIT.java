package org.linli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The image's folder, started as a container would, but with a port and a state folder of its own. */
class ImageIT {

    @TempDir
    Path folder;

    @Test
    void startsAndTellsItsHealthWithoutWritingToItself() throws Exception {
        Path program = Files.writeString(folder.resolve("canteen.jar"), "program");
        Path image = folder.resolve("image");
        new Image(image).make(TinyWar.in(folder), TinyWar.payara(), List.of(program));
        Path secret = Files.writeString(folder.resolve("secret"), "from a file");
        int port = Ports.free();
        Process node = start(image, secret, port);
        try {
            boolean healthy = isHealthyWithin(90, image, port);
            assertThat(healthy)
                    .as(Files.readString(folder.resolve("output.txt")))
                    .isTrue();
            assertThat(Files.readString(Path.of("/proc/" + node.pid() + "/environ")))
                    .contains("LINLI_DB_PASSWORD=from a file");
            assertThat(folder.resolve("programs/canteen.jar")).exists();
            assertThat(folder.resolve("programs/canteen.jar.sig")).exists();
            assertThat(image.resolve("keys/linli.pub")).exists();
            assertThat(image.resolve("keys/linli.key")).doesNotExist();
        } finally {
            node.destroy();
            assertThat(node.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
    }

    private Process start(Path image, Path secret, int port) throws IOException {
        Files.createDirectories(folder.resolve("programs"));
        ProcessBuilder builder = new ProcessBuilder(image.resolve("start").toString());
        builder.environment().put("LINLI_STATE", folder.resolve("state").toString());
        builder.environment()
                .put("LINLI_PROGRAMS_DIR", folder.resolve("programs").toString());
        builder.environment().put("LINLI_PORT", Integer.toString(port));
        builder.environment().put("LINLI_DB_PASSWORD_FILE", secret.toString());
        builder.environment().put("PATH", Path.of(Java.command()).getParent() + ":" + System.getenv("PATH"));
        return builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile())
                .start();
    }

    private static boolean isHealthyWithin(int seconds, Path image, int port) throws Exception {
        for (int i = 0; i < seconds * 2; i++) {
            ProcessBuilder check = new ProcessBuilder(image.resolve("healthy").toString());
            check.environment().put("LINLI_PORT", Integer.toString(port));
            if (check.redirectErrorStream(true).start().waitFor() == 0) {
                return true;
            }
            Thread.sleep(500);
        }
        return false;
    }
}
