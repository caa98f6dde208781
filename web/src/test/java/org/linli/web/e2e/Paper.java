package org.linli.web.e2e;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * A PDF as somebody gets it who prints it and holds a phone over it.
 *
 * @param text its words
 * @param scanned what its QR code says
 */
record Paper(String text, String scanned) {

    static Paper read(Path file) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            return new Paper(new PDFTextStripper().getText(pdf), scan(new PDFRenderer(pdf).renderImageWithDPI(0, 150)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String scan(BufferedImage page) {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        try {
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                    .getText();
        } catch (NotFoundException | ChecksumException | FormatException e) {
            throw new AssertionError("No QR code can be read on the page", e);
        }
    }
}
