package org.linli.tenants;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.linli.spi.ProblemException;

/** A list as comma separated values; tabs and semicolons are taken too. */
record CsvFile(Path file, Encoding encoding) implements ListFile {

    @Override
    public void read(Consumer<Line> reader) throws IOException {
        char separator = separator();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(encoding.reader(file))) {
            for (CsvRecord found : records) {
                reader.accept(new Line((int) found.getStartingLineNumber(), found.getFields()));
            }
        } catch (CsvParseException | UncheckedIOException e) {
            throw new ProblemException(ImportProblem.UNREADABLE_FILE);
        }
    }

    private char separator() throws IOException {
        try (BufferedReader reader = new BufferedReader(encoding.reader(file))) {
            char[] start = new char[1000];
            int length = Math.max(0, reader.read(start));
            String header = new String(start, 0, length).lines().findFirst().orElse("");
            if (header.indexOf(',') >= 0) {
                return ',';
            }
            return header.indexOf('\t') >= 0 ? '\t' : header.indexOf(';') >= 0 ? ';' : ',';
        }
    }
}
