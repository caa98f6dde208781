package org.linli.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Chinese is written with its own punctuation, wherever it is said: in problems, constraints, messages, programs and pages. */
class ChineseTextsTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*\"");
    private static final Pattern CHINESE = Pattern.compile("\\p{IsHan}");
    private static final Pattern HALF_WIDTH = Pattern.compile("\\p{IsHan}[}」]? ?[,:;?!()]|[,:;?!()] ?[{「]?\\p{IsHan}");

    @Test
    void serverTextsHaveFullWidthPunctuation() throws IOException {
        List<String> texts = chinese("src/main/java", ".java");

        assertThat(texts)
                .hasSizeGreaterThan(150)
                .noneMatch(text -> HALF_WIDTH.matcher(text).find());
    }

    @Test
    void textsOfPagesHaveFullWidthPunctuation() throws IOException {
        List<String> texts = chinese("i18n", "zh-CN.json");

        assertThat(texts)
                .hasSizeGreaterThan(300)
                .noneMatch(text -> HALF_WIDTH.matcher(text).find());
    }

    /** The Chinese among the literals of the files; of {@code 中文|English} the first half. */
    private static List<String> chinese(String folder, String ending) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files(folder, ending)) {
            LITERAL.matcher(Files.readString(file))
                    .results()
                    .map(MatchResult::group)
                    .map(literal -> literal.split("\\|(?=[A-Z])", 2)[0])
                    .filter(text -> CHINESE.matcher(text).find())
                    .forEach(found::add);
        }
        return found;
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String module : List.of("platform-core", "plugins", "tenants", "web")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module))) {
                files.filter(file -> file.toString().endsWith(ending))
                        .filter(file -> file.toString().contains("/" + folder + "/"))
                        .filter(file -> !file.toString().contains("/target/"))
                        .filter(file -> !file.toString().contains("/node_modules/"))
                        .forEach(found::add);
            }
        }
        return found;
    }
}
