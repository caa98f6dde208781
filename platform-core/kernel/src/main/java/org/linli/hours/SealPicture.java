package org.linli.hours;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** Pictures of seals: judges those that are uploaded, and draws a plain round one where there is none. */
final class SealPicture {

    static final int LARGEST_BYTES = 1 << 20;
    private static final int SMALLEST = 100;
    private static final int LARGEST = 1200;
    private static final int SIZE = 480;
    private static final Color RED = new Color(0xB3261E);
    private static final String MIDDLE = "志愿服务";

    private SealPicture() {}

    /**
     * The picture without anything that is no pixel.
     *
     * @throws ProblemException bad-input unless it is a PNG of 100 to 1200 pixels each way and at most 1 MB
     */
    static byte[] judged(byte[] upload) {
        if (upload.length > LARGEST_BYTES) {
            throw new ProblemException(CommonProblem.TOO_LARGE, "1 MB");
        }
        return read(upload)
                .map(Pictures::png)
                .orElseThrow(
                        () -> ProblemException.withErrors(
                                CommonProblem.BAD_INPUT,
                                List.of(
                                        new FieldError(
                                                "image",
                                                Texts.of(
                                                        "请上传 PNG 图片，长和宽各 100 到 1200 像素，背景透明最好",
                                                        "Upload a PNG of 100 to 1200 pixels each way, best with a clear background")))));
    }

    /** Asks for the size before the pixels, so that a small file cannot ask for much memory. */
    private static Optional<BufferedImage> read(byte[] upload) {
        Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
        ImageReader reader = readers.next();
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            reader.setInput(input, true, true);
            boolean fits = fits(reader.getWidth(0)) && fits(reader.getHeight(0));
            return fits ? Optional.of(reader.read(0)) : Optional.empty();
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        } finally {
            reader.dispose();
        }
    }

    private static boolean fits(int pixels) {
        return pixels >= SMALLEST && pixels <= LARGEST;
    }

    /** A red ring with the community's name along it. Deliberately without the star of an official seal. */
    static byte[] drawn(String community) {
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(RED);
        pen.translate(SIZE / 2.0, SIZE / 2.0);
        pen.setStroke(new BasicStroke(14));
        double ring = SIZE / 2.0 - 12;
        pen.draw(new Ellipse2D.Double(-ring, -ring, 2 * ring, 2 * ring));
        along(pen, community, SIZE * 0.355);
        across(pen, MIDDLE, SIZE * 0.115, SIZE * 0.04);
        pen.dispose();
        return Pictures.png(image);
    }

    /** Writes a name along the upper part of the ring, each letter upright to the middle. */
    private static void along(Graphics2D pen, String name, double radius) {
        int[] letters = name.codePoints().toArray();
        double most = Math.toRadians(270);
        double step = Math.min(Math.toRadians(30), most / Math.max(1, letters.length - 1));
        double size = Math.min(SIZE * 0.125, radius * step * 1.05);
        double angle = -step * (letters.length - 1) / 2;
        for (int letter : letters) {
            AffineTransform place = AffineTransform.getRotateInstance(angle);
            place.translate(-size / 2, -radius);
            pen.fill(place.createTransformedShape(glyph(letter, size)));
            angle += step;
        }
    }

    private static void across(Graphics2D pen, String words, double size, double down) {
        double left = -size * words.codePointCount(0, words.length()) / 2;
        for (int letter : words.codePoints().toArray()) {
            pen.fill(AffineTransform.getTranslateInstance(left, down).createTransformedShape(glyph(letter, size)));
            left += size;
        }
    }

    /** Turned from a typeface's upwards to a picture's downwards. */
    private static Shape glyph(int letter, double size) {
        return AffineTransform.getScaleInstance(size, -size).createTransformedShape(Kai.outline(letter));
    }
}
