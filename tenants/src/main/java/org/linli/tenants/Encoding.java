package org.linli.tenants;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.linli.spi.ProblemException;

/**
 * How a text file is encoded.
 *
 * @param charset UTF-8, UTF-16 or GB18030
 * @param mark how many bytes of a byte order mark stand in front
 */
record Encoding(Charset charset, int mark) {

    private static final Charset GB18030 = Charset.forName("GB18030");

    /**
     * What the byte order mark says, else UTF-8, else GB18030, which spreadsheets in China write; the whole file has to be it.
     *
     * @throws ProblemException {@link ImportProblem#UNREADABLE_FILE} when it is none of them
     */
    static Encoding of(Path file) throws IOException {
        byte[] start = new byte[3];
        int length;
        try (InputStream in = Files.newInputStream(file)) {
            length = in.readNBytes(start, 0, 3);
        }
        for (Encoding possible : possible(HexFormat.of().formatHex(start, 0, length))) {
            if (possible.fits(file)) {
                return possible;
            }
        }
        throw new ProblemException(ImportProblem.UNREADABLE_FILE);
    }

    private static List<Encoding> possible(String start) {
        if (start.startsWith("fffe")) {
            return List.of(new Encoding(StandardCharsets.UTF_16LE, 2));
        } else if (start.startsWith("feff")) {
            return List.of(new Encoding(StandardCharsets.UTF_16BE, 2));
        }
        int mark = start.equals("efbbbf") ? 3 : 0;
        return List.of(new Encoding(StandardCharsets.UTF_8, mark), new Encoding(GB18030, 0));
    }

    /** The text, failing at the first byte that does not belong to it. */
    Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.skipNBytes(mark);
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private boolean fits(Path file) throws IOException {
        char[] buffer = new char[8192];
        try (Reader reader = reader(file)) {
            while (reader.read(buffer) >= 0) {
                // only whether it can be read matters
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
