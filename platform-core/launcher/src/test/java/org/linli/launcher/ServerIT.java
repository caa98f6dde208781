package org.linli.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerIT {

    @TempDir
    Path folder;

    @Test
    void servesTheWarOnLoopbackOnly() throws Exception {
        List<String> lines = new CopyOnWriteArrayList<>();
        try (Server server = setup().onLine(lines::add).start()) {
            assertThat(page(server.uri())).isEqualTo("你好, neighbour");
            assertThat(answer(server.uri().resolve("/not-there")).headers().map())
                    .doesNotContainKeys("server", "x-powered-by");
            assertThat(listeners(server.pid()))
                    .singleElement(STRING)
                    .endsWith("127.0.0.1]:" + server.uri().getPort());
            assertThat(lines).anyMatch(line -> line.contains("ready in"));
            assertThat(Files.readString(server.log())).contains("ready in");
        }
    }

    @Test
    void answersAgainAtTheSameAddressAfterAKill() throws Exception {
        try (Server server = setup().start()) {
            URI uri = server.uri();

            server.kill();
            server.restart();

            assertThat(server.uri()).isEqualTo(uri);
            assertThat(page(uri)).isEqualTo("你好, neighbour");
        }
    }

    @Test
    void saysWhyAWarDoesNotStart() throws Exception {
        Path broken = Files.writeString(folder.resolve("broken.war"), "no jar");
        ServerSetup setup = Server.of(broken, TinyWar.payara(), folder.resolve("server"));

        assertThatThrownBy(setup::start).hasMessageContaining("did not become ready");
    }

    private ServerSetup setup() throws IOException {
        return Server.of(TinyWar.in(folder), TinyWar.payara(), folder.resolve("server"));
    }

    private static String page(URI uri) throws IOException, InterruptedException {
        return answer(uri).body();
    }

    private static HttpResponse<String> answer(URI uri) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
    }

    /** The addresses on which a process listens, as Linux lists them. */
    private static List<String> listeners(long pid) throws IOException, InterruptedException {
        Process ss = new ProcessBuilder("ss", "-Hltnp").start();
        String output = new String(ss.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return output.lines()
                .filter(line -> line.contains("pid=" + pid + ","))
                .map(line -> line.trim().split("\\s+")[3])
                .toList();
    }
}
