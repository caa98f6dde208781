package org.linli.hours;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.Clocks;

/**
 * What anybody who has a certificate's number is told of it: that it is genuine, and of the rest what its holder agreed to. A revoked
 * one tells nothing but that.
 *
 * @param name null where the holder does not show it
 * @param minutes null where the holder does not show the hours, as the days
 * @param programs null where the holder does not show them
 */
public record CertificateCheck(
        String number,
        State state,
        RecordView.CommunityName community,
        LocalDate issuedOn,
        @Nullable LocalDate revokedOn,
        @Nullable String name,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        @Nullable Integer minutes,
        @Nullable List<CertificateView.PartView> programs) {

    /** Whether it counts. */
    public enum State {
        VALID,
        REVOKED
    }

    static CertificateCheck of(Certificate certificate, RecordView.CommunityName community, Locale locale) {
        LocalDate issued = Clocks.local(certificate.issuedAt()).toLocalDate();
        if (certificate.revokedAt() != null) {
            LocalDate revoked = Clocks.local(certificate.revokedAt()).toLocalDate();
            return new CertificateCheck(
                    certificate.number(), State.REVOKED, community, issued, revoked, null, null, null, null, null);
        }
        CertifiedHours certified = certificate.certified();
        Shown shown = certificate.shown();
        return new CertificateCheck(
                certificate.number(),
                State.VALID,
                community,
                issued,
                null,
                certificate.shownName(),
                shown.hours() ? certified.firstDay() : null,
                shown.hours() ? certified.lastDay() : null,
                shown.hours() ? certified.minutes() : null,
                shown.programs() ? parts(certified, shown.hours(), locale) : null);
    }

    /** Without their minutes where the holder does not show hours, since those add up. */
    private static List<CertificateView.PartView> parts(CertifiedHours certified, boolean hours, Locale locale) {
        return certified.sums().stream()
                .map(part -> new CertificateView.PartView(part.name().in(locale), hours ? part.minutes() : 0))
                .toList();
    }
}
