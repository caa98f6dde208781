package org.linli.hours;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** Makes PNGs. */
final class Pictures {

    private static final int DOTS = 6;

    private Pictures() {}

    static byte[] png(BufferedImage image) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A QR code of a text, sharp at every size, with the four light modules around it that readers ask for. */
    static byte[] qr(String text) {
        try {
            BitMatrix code = new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4));
            return png(drawn(code));
        } catch (WriterException e) {
            throw new IllegalArgumentException("No QR code can hold " + text, e);
        }
    }

    private static BufferedImage drawn(BitMatrix code) {
        int size = code.getWidth();
        BufferedImage image = new BufferedImage(size * DOTS, size * DOTS, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < size * DOTS; y++) {
            for (int x = 0; x < size * DOTS; x++) {
                image.setRGB(x, y, code.get(x / DOTS, y / DOTS) ? 0x000000 : 0xFFFFFF);
            }
        }
        return image;
    }
}
