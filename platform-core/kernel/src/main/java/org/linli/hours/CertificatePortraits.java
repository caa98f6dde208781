package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.linli.jobs.Clocks;
import org.linli.spi.Caller;
import org.linli.spi.CurrentCommunity;

/** Shows certificates of the current community to the caller. */
@ApplicationScoped
class CertificatePortraits {

    @Inject
    Caller caller;

    @Inject
    CurrentCommunity community;

    /** @param base the address by which the caller came */
    CertificateView of(Certificate certificate, URI base) {
        CertifiedHours certified = certificate.certified();
        return new CertificateView(
                certificate.id(),
                certificate.number(),
                checkPage(certificate, base),
                here(),
                certificate.name(),
                certified.year(),
                certified.firstDay(),
                certified.lastDay(),
                certified.minutes(),
                certified.sums().stream()
                        .map(part -> new CertificateView.PartView(part.name().in(caller.locale()), part.minutes()))
                        .toList(),
                certificate.shown().name(),
                certificate.shown().hours(),
                certificate.shown().programs(),
                Clocks.local(certificate.issuedAt()),
                certificate.revokedAt() == null ? null : Clocks.local(certificate.revokedAt()),
                certificate.revocation());
    }

    CertificateCheck check(Certificate certificate) {
        return CertificateCheck.of(certificate, here(), caller.locale());
    }

    static String checkPage(Certificate certificate, URI base) {
        return base.resolve("/certificates/" + certificate.number()).toString();
    }

    private RecordView.CommunityName here() {
        return new RecordView.CommunityName(community.code(), community.name());
    }
}
