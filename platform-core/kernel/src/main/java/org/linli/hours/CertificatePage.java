package org.linli.hours;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linli.jobs.Clocks;
import org.linli.spi.Texts;

/**
 * The words and the layout of a certificate, as the HTML that its PDF is made of.
 *
 * <p>What it has to say follows 志愿服务记录与证明出具办法(试行), order 67 of the Ministry of Civil Affairs, in force since 1 February
 * 2021: who served, when, what and how long, who certifies it, number and date; and that it is free of charge.
 */
final class CertificatePage {

    private static final Texts TITLE = Texts.of("志愿服务记录证明", "Certificate of Volunteer Service");
    private static final Texts NUMBER = Texts.of("编号", "No.");
    private static final Texts BODY = Texts.of(
            "兹证明<span class='name'>{0}</span>自{1}至{2}参加本社区组织的志愿服务，经核定，累计服务时间为<span class='keep'><span class='sum'>{3}</span>。</span>",
            "This is to certify that <span class='name'>{0}</span> has served as a volunteer of this community"
                    + " from {1} to {2}, for a confirmed total of <span class='keep'><span class='sum'>{3}</span>.</span>");
    private static final Texts WHAT = Texts.of("服务内容", "Service");
    private static final Texts LENGTH = Texts.of("服务时间", "Time");
    private static final Texts OTHERS = Texts.of("其余 {0} 项服务", "{0} other services");
    private static final int FEW = 4;
    private static final int MOST = 8;
    private static final Texts FREE = Texts.of(
            "依据《志愿服务记录与证明出具办法（试行）》（民政部令第67号）免费出具。",
            "Issued free of charge under the Measures for Volunteer Service Records and Certificates (Trial), Order No. 67 of the"
                    + " Ministry of Civil Affairs of China.");
    private static final Texts CHECK = Texts.of("扫码核验，或打开：", "Scan to check it, or open:");
    private static final Texts BY = Texts.of("出具单位：", "Issued by: ");
    private static final Texts ON = Texts.of("出具日期：", "Date: ");

    private CertificatePage() {}

    static String of(Certificate certificate, String community, byte[] seal, String checkPage, Locale locale) {
        CertifiedHours certified = certificate.certified();
        return """
                <!DOCTYPE html>
                <html lang="%s"><head><title>%s</title><style>%s</style></head><body>
                <div class="frame"></div>
                <div class="number">%s %s</div>
                <h1>%s</h1>
                <p class="body">%s</p>
                <table class="%s"><tr><th>%s</th><th class="time">%s</th></tr>%s</table>
                <p class="free">%s</p>
                <table class="foot"><tr>
                <td class="check"><img class="qr" src="%s" alt=""/><div>%s<br/>%s</div></td>
                <td class="by"><div class="stamp"><img class="seal" src="%s" alt=""/></div>\
                <div class="signed">%s%s<br/>%s%s</div></td>
                </tr></table>
                </body></html>
                """.formatted(
                        locale.getLanguage().equals("en") ? "en" : "zh-CN",
                        TITLE.in(locale),
                        STYLE,
                        NUMBER.in(locale),
                        certificate.number(),
                        TITLE.in(locale),
                        body(certificate, certified).in(locale),
                        certified.sums().size() > FEW ? "sums many" : "sums",
                        WHAT.in(locale),
                        LENGTH.in(locale),
                        rows(certified, locale),
                        FREE.in(locale),
                        picture(Pictures.qr(checkPage)),
                        CHECK.in(locale),
                        breakable(checkPage),
                        picture(seal),
                        BY.in(locale),
                        escaped(community),
                        ON.in(locale),
                        day(Clocks.local(certificate.issuedAt()).toLocalDate()).in(locale));
    }

    private static Texts body(Certificate certificate, CertifiedHours certified) {
        return BODY.with(
                escaped(certificate.name()),
                day(certified.firstDay()),
                day(certified.lastDay()),
                Lengths.of(certified.minutes()));
    }

    /** What does not fit on the page is summed up in the last row. */
    private static String rows(CertifiedHours certified, Locale locale) {
        List<CertifiedHours.Part> sums = certified.sums();
        if (sums.size() <= MOST) {
            return rows(sums, locale);
        }
        List<CertifiedHours.Part> others = sums.subList(MOST - 1, sums.size());
        int minutes = others.stream().mapToInt(CertifiedHours.Part::minutes).sum();
        Texts name = OTHERS.with(others.size());
        return rows(sums.subList(0, MOST - 1), locale)
                + rows(List.of(new CertifiedHours.Part(name.zh(), name.en(), minutes)), locale);
    }

    private static String rows(List<CertifiedHours.Part> sums, Locale locale) {
        return sums.stream()
                .map(part -> "<tr><td>%s</td><td class=\"time\">%s</td></tr>"
                        .formatted(
                                escaped(part.name().in(locale)),
                                Lengths.of(part.minutes()).in(locale)))
                .collect(Collectors.joining());
    }

    private static Texts day(LocalDate day) {
        return Texts.of(
                DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.SIMPLIFIED_CHINESE)
                        .format(day),
                DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day));
    }

    /** An address that may be broken before its number. */
    private static String breakable(String address) {
        int slash = address.lastIndexOf('/') + 1;
        return escaped(address.substring(0, slash)) + "<br/>" + escaped(address.substring(slash));
    }

    private static String picture(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static final String STYLE = """
            @page { size: A4; margin: 0 }
            body { margin: 34mm 28mm 0; font-family: 'Linli Kai'; font-size: 13pt; line-height: 1.9; color: #1f1b16 }
            .frame { position: absolute; top: 12mm; left: 12mm; width: 184mm; height: 271mm; border: 1.4mm double #b3261e }
            .number { text-align: right; font-size: 10.5pt; color: #5a5249 }
            h1 { margin: 16mm 0 14mm; text-align: center; font-size: 29pt; font-weight: normal; line-height: 1.3; color: #b3261e }
            .body { font-size: 15pt; line-height: 2.1; text-indent: 2em }
            .name, .sum { font-size: 17pt; padding: 0 1.5mm; border-bottom: 0.3mm solid #1f1b16 }
            .sums { width: 100%; margin-top: 8mm; border-collapse: collapse }
            .sums th, .sums td { padding: 1.6mm 3mm; border: 0.25mm solid #857b6e; text-align: left; font-weight: normal }
            .sums th { color: #5a5249 }
            .sums td, .sums th { line-height: 1.5 }
            .many td, .many th { padding: .6mm 3mm; font-size: 11pt }
            .keep { display: inline-block; white-space: nowrap; text-indent: 0 }
            .sums .time { width: 45mm; text-align: right }
            .free { margin-top: 6mm; font-size: 10.5pt; color: #5a5249; line-height: 1.6 }
            .foot { position: absolute; left: 28mm; top: 206mm; width: 154mm }
            .check { width: 78mm; vertical-align: bottom; font-size: 9pt; line-height: 1.5; color: #5a5249 }
            .qr { width: 34mm; height: 34mm }
            .by { vertical-align: bottom }
            .stamp { height: 26mm; text-align: center }
            .seal { width: 40mm; height: 40mm }
            .signed { padding-bottom: 4mm }
            """;
}
