package org.linli.hours;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.linli.hours.Certificate.NameShown;
import org.linli.spi.Ids;

/** Draws certificates, reads them back, and keeps pictures of them in {@code target/certificates} for somebody to look at. */
class CertificateFileTest {

    private static final String COMMUNITY = "青和居社区居委会";
    private static final String PAGE = "https://linli.example.org/certificates/420107005008-7KQ2M9XTVC";
    private static final Path PICTURES = Path.of("target/certificates");

    @Test
    void saysInChineseWhoServedHowLongAndForWhat() throws Exception {
        try (PDDocument pdf = drawn("王建国", Locale.SIMPLIFIED_CHINESE, "zh")) {
            String text = text(pdf);

            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
            assertThat(text)
                    .contains("志愿服务记录证明")
                    .contains("王建国")
                    .contains("2026年1月3日")
                    .contains("36 小时 30 分")
                    .contains("社区食堂")
                    .contains("青和居社区居委会")
                    .contains("420107005008-7KQ2M9XTVC");
        }
    }

    @Test
    void saysTheSameInEnglish() throws Exception {
        try (PDDocument pdf = drawn("王建国", Locale.ENGLISH, "en")) {
            assertThat(text(pdf))
                    .contains("Certificate of Volunteer Service")
                    .contains("王建国")
                    .contains("3 January 2026")
                    .contains("36 h 30 min")
                    .contains("Community canteen");
        }
    }

    @Test
    void carriesACodeThatLeadsToThePageThatConfirmsIt() throws Exception {
        try (PDDocument pdf = drawn("王建国", Locale.SIMPLIFIED_CHINESE, "qr")) {
            assertThat(scanned(new PDFRenderer(pdf).renderImageWithDPI(0, 150))).isEqualTo(PAGE);
        }
    }

    @Test
    void drawsRareLettersOfNamesAndTakesMarkupAsText() throws Exception {
        assertThat(Kai.missing("㛃婳珺䶮")).isEmpty();
        try (PDDocument pdf = drawn("㛃<b>&", Locale.SIMPLIFIED_CHINESE, "rare")) {
            assertThat(text(pdf)).contains("㛃<b>&");
        }
    }

    @Test
    void knowsWhichLettersItCannotDraw() {
        assertThat(Kai.missing("王𠮷")).contains("𠮷");
        assertThat(Kai.missing("刘龑")).contains("龑");
        assertThat(Kai.missing("王建国 Smith")).isEmpty();
    }

    @Test
    void holdsALongListOnOnePage() throws Exception {
        List<CertifiedHours.Part> many = IntStream.range(0, 12)
                .mapToObj(i -> new CertifiedHours.Part("服务" + i, "service " + i, 60 + i))
                .toList();
        try (PDDocument pdf = drawn("欧阳建国", many, Locale.SIMPLIFIED_CHINESE, "long")) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static PDDocument drawn(String name, Locale locale, String picture) throws IOException {
        return drawn(
                name,
                List.of(
                        new CertifiedHours.Part("社区食堂", "Community canteen", 1950),
                        new CertifiedHours.Part("其他服务", "Other service", 240)),
                locale,
                picture);
    }

    private static PDDocument drawn(String name, List<CertifiedHours.Part> sums, Locale locale, String picture)
            throws IOException {
        CertifiedHours certified =
                new CertifiedHours(2026, LocalDate.of(2026, 1, 3), LocalDate.of(2026, 11, 20), 2190, sums);
        Certificate certificate = new Certificate(
                "420107005008-7KQ2M9XTVC", Ids.next(), name, certified, Instant.parse("2026-11-22T02:00:00Z"));
        certificate.show(new Shown(NameShown.MASKED, true, false));
        byte[] pdf = CertificateFile.of(certificate, COMMUNITY, SealPicture.drawn(COMMUNITY), PAGE, locale);
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(picture + ".pdf"), pdf);
        PDDocument read = Loader.loadPDF(pdf);
        ImageIO.write(
                new PDFRenderer(read).renderImageWithDPI(0, 80),
                "png",
                PICTURES.resolve(picture + ".png").toFile());
        return read;
    }

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf);
    }

    private static String scanned(BufferedImage page) throws Exception {
        int width = page.getWidth();
        int height = page.getHeight();
        int[] pixels = page.getRGB(0, 0, width, height, null, 0, width);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels))))
                .getText();
    }
}
