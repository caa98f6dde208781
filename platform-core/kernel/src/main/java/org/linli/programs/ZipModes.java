package org.linli.programs;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The Unix modes in a zip file's central directory (APPNOTE 4.3.12), which the JDK's readers pass over: whether an entry is a
 * symbolic link is written nowhere else.
 */
final class ZipModes {

    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xffff;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_LENGTH = 46;
    private static final int UNIX = 3;
    private static final int FORMAT = 0170000;
    private static final int SYMBOLIC_LINK = 0120000;

    private final ByteBuffer zip;

    private ZipModes(byte[] bytes) {
        this.zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The first entry that is a symbolic link. */
    static Optional<String> symbolicLink(byte[] zip) throws ProgramRefused {
        try {
            return new ZipModes(zip).symbolicLink();
        } catch (IndexOutOfBoundsException e) {
            throw damaged();
        }
    }

    private Optional<String> symbolicLink() throws ProgramRefused {
        int end = end();
        int entries = Short.toUnsignedInt(zip.getShort(end + 10));
        int at = zip.getInt(end + 16);
        for (int i = 0; i < entries; i++) {
            if (zip.getInt(at) != ENTRY) {
                throw damaged();
            }
            int nameLength = Short.toUnsignedInt(zip.getShort(at + 28));
            boolean unix = zip.get(at + 5) == UNIX;
            int mode = zip.getInt(at + 38) >>> 16;
            if (unix && (mode & FORMAT) == SYMBOLIC_LINK) {
                return Optional.of(new String(zip.array(), at + ENTRY_LENGTH, nameLength, StandardCharsets.UTF_8));
            }
            at += ENTRY_LENGTH
                    + nameLength
                    + Short.toUnsignedInt(zip.getShort(at + 30))
                    + Short.toUnsignedInt(zip.getShort(at + 32));
        }
        return Optional.empty();
    }

    private int end() throws ProgramRefused {
        int last = zip.capacity() - END_LENGTH;
        for (int at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw damaged();
    }

    private static ProgramRefused damaged() {
        return new ProgramRefused("文件损坏，读不出来", "the file is damaged and cannot be read");
    }
}
