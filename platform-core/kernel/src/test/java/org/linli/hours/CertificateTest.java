package org.linli.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.hours.Certificate.NameShown;
import org.linli.spi.Ids;

class CertificateTest {

    private static final Instant NOW = Instant.parse("2026-11-22T02:00:00Z");
    private static final RecordView.CommunityName HERE = new RecordView.CommunityName("420107005008", "青和居社区居委会");

    @Test
    void showsNoMoreThanItsHolderAgreedTo() {
        CertificateCheck nothing = check(certificate(new Shown(NameShown.NONE, false, false)));
        CertificateCheck programs = check(certificate(new Shown(NameShown.MASKED, false, true)));
        CertificateCheck all = check(certificate(new Shown(NameShown.FULL, true, true)));

        assertThat(nothing.state()).isEqualTo(CertificateCheck.State.VALID);
        assertThat(nothing.name()).isNull();
        assertThat(nothing.minutes()).isNull();
        assertThat(nothing.firstDay()).isNull();
        assertThat(nothing.programs()).isNull();
        assertThat(programs.name()).isEqualTo("王*国");
        assertThat(programs.programs())
                .extracting(CertificateView.PartView::minutes)
                .containsExactly(0);
        assertThat(all.name()).isEqualTo("王建国");
        assertThat(all.minutes()).isEqualTo(90);
    }

    @Test
    void showsNothingOnceItIsRevoked() {
        Certificate certificate = certificate(new Shown(NameShown.FULL, true, true));

        certificate.revoke("开错了", NOW);

        CertificateCheck check = check(certificate);
        assertThat(check.state()).isEqualTo(CertificateCheck.State.REVOKED);
        assertThat(check.name()).isNull();
        assertThat(check.minutes()).isNull();
        assertThat(check.toString()).doesNotContain("开错了");
    }

    @Test
    void hidesTheMiddleOfNames() {
        assertThat(Certificate.masked("王")).isEqualTo("*");
        assertThat(Certificate.masked("王五")).isEqualTo("王*");
        assertThat(Certificate.masked("欧阳建国")).isEqualTo("欧**国");
        assertThat(Certificate.masked("𠮷田")).isEqualTo("𠮷*");
    }

    @Test
    void readsItsNumberBack() {
        CertificateNumber number = CertificateNumber.next("420107005008");

        assertThat(CertificateNumber.of(number.toString())).contains(number);
        assertThat(CertificateNumber.of("420107005008-7KQ2M9XTV")).isEmpty();
        assertThat(CertificateNumber.of("420107005008-7KQ2M9XTVI")).isEmpty();
        assertThat(CertificateNumber.next("420107005008")).isNotEqualTo(number);
    }

    private static CertificateCheck check(Certificate certificate) {
        return CertificateCheck.of(certificate, HERE, Locale.SIMPLIFIED_CHINESE);
    }

    private static Certificate certificate(Shown shown) {
        CertifiedHours certified = new CertifiedHours(
                null,
                LocalDate.of(2026, 1, 3),
                LocalDate.of(2026, 11, 20),
                90,
                List.of(new CertifiedHours.Part("社区食堂", "Community canteen", 90)));
        Certificate made = new Certificate("420107005008-7KQ2M9XTVC", Ids.next(), "王建国", certified, NOW);
        made.show(shown);
        return made;
    }
}
