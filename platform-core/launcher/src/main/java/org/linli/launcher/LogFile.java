package org.linli.launcher;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** The output of a child process; a new start and every 32 MiB begin a new file, and one older file is kept. */
final class LogFile implements AutoCloseable {

    private static final long LIMIT = 32L << 20;

    private final Path file;
    private BufferedWriter writer;
    private long written;

    LogFile(Path file) {
        this.file = file;
        this.writer = open();
    }

    void line(String text) {
        try {
            writer.write(text);
            writer.newLine();
            writer.flush();
            written += text.length() + 1L;
            if (written > LIMIT) {
                writer.close();
                writer = open();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BufferedWriter open() {
        try {
            if (Files.exists(file)) {
                Files.move(file, older(), StandardCopyOption.REPLACE_EXISTING);
            }
            written = 0;
            return Files.newBufferedWriter(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path older() {
        return file.resolveSibling(file.getFileName() + ".1");
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
