package org.linli.hours;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The typeface of certificates: LXGW WenKai, cut down to the 8,105 characters of 通用规范汉字表, GB 2312 and Latin, and therefore under a
 * name of its own (SIL Open Font License, {@code LinliKai-OFL.txt} beside it).
 *
 * <p>Its letters are drawn from their outlines: Java's own text needs fonts on the machine, which a server may not have.
 */
final class Kai {

    static final String FAMILY = "Linli Kai";

    private static final String FILE = "LinliKai-Regular.ttf";
    private static final TrueTypeFont FONT = read();

    private Kai() {}

    static InputStream open() {
        InputStream file = Kai.class.getResourceAsStream(FILE);
        if (file == null) {
            throw new IllegalStateException(FILE + " is missing");
        }
        return file;
    }

    /** The first character of a text that the typeface does not have. */
    static Optional<String> missing(String text) {
        synchronized (FONT) {
            CmapLookup letters = letters();
            return text.codePoints()
                    .filter(letter -> !Character.isWhitespace(letter) && letters.getGlyphId(letter) == 0)
                    .mapToObj(Character::toString)
                    .findFirst();
        }
    }

    /** A letter's outline, one high, standing on the line y = 0 and growing upwards; nothing for a letter that it does not have. */
    static GeneralPath outline(int letter) {
        synchronized (FONT) {
            try {
                GlyphData glyph = FONT.getGlyph().getGlyph(letters().getGlyphId(letter));
                GeneralPath path = glyph == null ? new GeneralPath() : glyph.getPath();
                double scale = 1.0 / FONT.getUnitsPerEm();
                path.transform(AffineTransform.getScaleInstance(scale, scale));
                return path;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static CmapLookup letters() {
        try {
            return FONT.getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TrueTypeFont read() {
        try (InputStream file = open()) {
            return new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
