package org.linli.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** What can be known of the image and the compose file without an engine. */
class DockerTest {

    private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
    private static final Path DOCKER = ROOT.resolve("docker");
    private static final Pattern COPY = Pattern.compile("(?m)^COPY (?!--from)(.+)$");
    private static final Pattern SETTING = Pattern.compile("\\bLINLI_[A-Z_]+");
    private static final Pattern KNOWN = Pattern.compile("\"(linli\\.[a-z.]+[a-z])\"|=(linli\\.[a-z.]+)}");
    private static final Set<String> OF_THE_START_SCRIPT = Set.of("LINLI_HEAP", "LINLI_STATE", "LINLI_PORT");

    @Test
    void theImageCopiesWhatThereIs() throws IOException {
        List<String> sources = found(COPY, dockerfile(), match -> match.group(1)).stream()
                .flatMap(words -> {
                    List<String> all = Arrays.asList(words.trim().split("\\s+"));
                    return all.subList(0, all.size() - 1).stream();
                })
                .toList();

        assertThat(sources).isNotEmpty().allSatisfy(source -> assertThat(ROOT.resolve(source))
                .exists());
        assertThat(Files.readAllLines(DOCKER.resolve("Dockerfile.dockerignore")))
                .containsAll(sources.stream().map(source -> "!" + source).toList());
    }

    @Test
    void theImageRunsAsNobodySpecialAndAsksForItsHealth() throws IOException {
        assertThat(dockerfile())
                .contains("USER 10001", "HEALTHCHECK", "ENTRYPOINT [\"/opt/linli/start\"]", "./linli image /opt/linli");
    }

    @Test
    void nothingIsSetThatTheServerDoesNotKnow() throws IOException {
        Set<String> known = knownSettings();
        String text = dockerfile() + Files.readString(DOCKER.resolve("compose.yaml"));

        assertThat(found(SETTING, text, MatchResult::group)).isNotEmpty().allSatisfy(name -> {
            String setting = name.replaceFirst("_FILE$", "");
            assertThat(OF_THE_START_SCRIPT.contains(setting) || known.contains(setting))
                    .as(name)
                    .isTrue();
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void composeHasADatabaseTwoReadOnlyNodesAndAProxy() throws IOException {
        Map<String, Object> compose = new Yaml().load(Files.readString(DOCKER.resolve("compose.yaml")));
        Map<String, Map<String, Object>> services = (Map<String, Map<String, Object>>) compose.get("services");

        assertThat(services).containsOnlyKeys("database", "node-1", "node-2", "proxy");
        assertThat(services.get("database")).containsEntry("image", "mysql:9.7");
        for (String node : List.of("node-1", "node-2")) {
            assertThat(services.get(node)).containsEntry("read_only", true).containsEntry("cap_drop", List.of("ALL"));
            assertThat(Files.readString(DOCKER.resolve("nginx.conf"))).contains("server " + node + ":8080");
        }
        assertThat(Files.readString(ROOT.resolve(".gitignore"))).contains("docker/secrets/");
    }

    private static Set<String> knownSettings() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String module : List.of("platform-core/kernel", "tenants", "web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                for (Path file : files.filter(path -> path.toString().matches(".*\\.(java|xml)"))
                        .toList()) {
                    names.addAll(found(
                            KNOWN,
                            Files.readString(file),
                            match -> match.group(1) == null ? match.group(2) : match.group(1)));
                }
            }
        }
        return names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replace('.', '_'))
                .collect(Collectors.toSet());
    }

    private static String dockerfile() throws IOException {
        return Files.readString(DOCKER.resolve("Dockerfile"));
    }

    private static List<String> found(Pattern pattern, String text, Function<MatchResult, String> part) {
        return pattern.matcher(text).results().map(part).toList();
    }
}
