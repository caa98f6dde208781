package org.linli.tenants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.spi.ProblemException;

class ListFileTest {

    private static final String TABLE = "编码,名称\n420107005008,青和居社区居委会\n";

    @TempDir
    Path folder;

    @Test
    void readsUtf8WithAndWithoutAByteOrderMark() throws IOException {
        assertThat(read(TABLE.getBytes(StandardCharsets.UTF_8))).containsExactly("编码|名称", "420107005008|青和居社区居委会");
        assertThat(read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_8))).contains("编码|名称");
    }

    @Test
    void readsWhatSpreadsheetsInChinaWrite() throws IOException {
        assertThat(read(TABLE.getBytes(Charset.forName("GB18030")))).contains("420107005008|青和居社区居委会");
        assertThat(read(("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE))).contains("编码|名称");
    }

    @Test
    void readsTabsAndQuotesAndNumbersLinesAsAnEditorDoes() throws IOException {
        Path file = write("code\tname\r\n\r\n1\t\"a\"\"b\"\r\n".getBytes(StandardCharsets.UTF_8));
        List<Line> lines = new ArrayList<>();

        ListFile.in(file).read(lines::add);

        assertThat(lines).extracting(Line::number).containsExactly(1, 3);
        assertThat(lines.get(1).cell(1)).isEqualTo("a\"b");
        assertThat(lines.get(1).cell(7)).isEmpty();
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] noise = {(byte) 0xff, (byte) 0x80, 0x01, (byte) 0x80, (byte) 0xff};

        assertThatThrownBy(() -> read(noise)).isInstanceOf(ProblemException.class);
    }

    @Test
    void refusesWhatIsNotWhatItsByteOrderMarkSays() {
        byte[] half = {(byte) 0xff, (byte) 0xfe, 'c', 0, 'o'};

        assertThatThrownBy(() -> read(half)).isInstanceOf(ProblemException.class);
    }

    @Test
    void readsAnExcelSheetWhoseCodesAreNumbers() throws IOException {
        Path file = folder.resolve("list.xlsx");
        Workbooks.write(file, List.of(List.of("编码", "名称"), List.of(420107005008L, "青和居社区居委会")));
        List<String> lines = new ArrayList<>();

        ListFile.in(file).read(line -> lines.add(String.join("|", line.cells())));

        assertThat(lines).containsExactly("编码|名称", "420107005008|青和居社区居委会");
    }

    @Test
    void refusesAnArchiveThatIsNoWorkbookOrTooMuchOfOne() throws IOException {
        Path other = folder.resolve("other.zip");
        zip(other, "readme.txt", 10);
        Path bomb = folder.resolve("bomb.xlsx");
        zip(bomb, "xl/sharedStrings.xml", 100 << 20);

        assertThatThrownBy(() -> ListFile.in(other).read(line -> {})).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> ListFile.in(bomb).read(line -> {}))
                .isInstanceOf(ProblemException.class)
                .hasMessage("too-large");
        assertThat(Files.size(bomb)).isLessThan(1 << 20);
    }

    private List<String> read(byte[] bytes) throws IOException {
        List<String> lines = new ArrayList<>();
        ListFile.in(write(bytes)).read(line -> lines.add(String.join("|", line.cells())));
        return lines;
    }

    private Path write(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("list.csv"), bytes);
    }

    private static void zip(Path file, String name, int size) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] zeros = new byte[1 << 16];
            for (int written = 0; written < size; written += zeros.length) {
                zip.write(zeros, 0, Math.min(zeros.length, size - written));
            }
        }
    }
}
