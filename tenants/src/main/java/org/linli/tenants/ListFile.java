package org.linli.tenants;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A list in a file. It is read from the beginning each time, one line at a time, and never held as a whole. */
interface ListFile {

    /** Gives every line to the reader, from the first. */
    void read(Consumer<Line> reader) throws IOException;

    /** The list in this file, whichever of the formats it has. */
    static ListFile in(Path file) throws IOException {
        return ExcelFile.isOne(file) ? new ExcelFile(file) : new CsvFile(file, Encoding.of(file));
    }
}
