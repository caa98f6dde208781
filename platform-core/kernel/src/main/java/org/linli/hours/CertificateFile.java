package org.linli.hours;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.logging.Level;

/** Draws a certificate as a PDF of one page. It is drawn from what the certificate says; nothing is fetched. */
final class CertificateFile {

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private CertificateFile() {}

    /**
     * The PDF in one language.
     *
     * @param seal a PNG
     * @param checkPage the address that confirms it
     */
    static byte[] of(Certificate certificate, String community, byte[] seal, String checkPage, Locale locale) {
        String page = CertificatePage.of(certificate, community, seal, checkPage, locale);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .withHtmlContent(page, null)
                    .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                    .useFont(Kai::open, Kai.FAMILY)
                    .withProducer("Linli")
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }
}
