package org.linli.tenants;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;

/** A file that somebody sent, on the disk while it is worked on. */
record Upload(Path file) implements AutoCloseable {

    private static final long LARGEST = 64L << 20;

    /**
     * Keeps what is sent.
     *
     * @throws ProblemException {@link CommonProblem#TOO_LARGE} beyond 64 MB
     */
    static Upload of(InputStream sent) throws IOException {
        Upload upload = new Upload(Files.createTempFile("linli-import", ".upload"));
        try (OutputStream out = Files.newOutputStream(upload.file)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = sent.read(buffer); read >= 0; read = sent.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new ProblemException(CommonProblem.TOO_LARGE, "64 MB");
                }
                out.write(buffer, 0, read);
            }
            return upload;
        } catch (IOException | RuntimeException e) {
            upload.close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
