package org.linli.tenants;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/** A list as the first sheet of an Excel workbook. */
record ExcelFile(Path file) implements ListFile {

    private static final long LARGEST_PART = 96L << 20;

    /** Whether the file begins as a zip archive does, which every .xlsx is. */
    static boolean isOne(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.read() == 'P' && in.read() == 'K';
        }
    }

    @Override
    public void read(Consumer<Line> reader) throws IOException {
        refuseBombs();
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.map(ExcelFile::line).filter(line -> !line.isBlank()).forEach(reader);
        } catch (ExcelReaderException e) {
            throw new ProblemException(ImportProblem.UNREADABLE_FILE);
        }
    }

    /** A few kilobytes can unpack to gigabytes: counts before anything is built from them. */
    private void refuseBombs() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            byte[] buffer = new byte[1 << 16];
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                long size = 0;
                try (InputStream part = zip.getInputStream(parts.nextElement())) {
                    for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                        size += read;
                        if (size > LARGEST_PART) {
                            throw new ProblemException(CommonProblem.TOO_LARGE, "96 MB");
                        }
                    }
                }
            }
        } catch (ZipException e) {
            throw new ProblemException(ImportProblem.UNREADABLE_FILE);
        }
    }

    private static Line line(Row row) {
        List<String> cells = new ArrayList<>(row.getCellCount());
        for (int i = 0; i < row.getCellCount(); i++) {
            cells.add(row.getOptionalCell(i).map(ExcelFile::text).orElse(""));
        }
        return new Line(row.getRowNum(), cells);
    }

    /** Codes that a spreadsheet took for numbers are written out in digits again. */
    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            return number == null ? "" : number.stripTrailingZeros().toPlainString();
        }
        String text = cell.getText();
        return text == null ? "" : text;
    }
}
