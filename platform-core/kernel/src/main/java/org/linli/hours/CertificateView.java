package org.linli.hours;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A certificate as its holder sees it, and as the community's desk does.
 *
 * @param url the page that confirms it
 * @param year null for all years
 * @param showsName how much of the name the page shows
 * @param revokedAt null while it is valid
 * @param revocation why the community revoked it
 */
public record CertificateView(
        UUID id,
        String number,
        String url,
        RecordView.CommunityName community,
        String name,
        @Nullable Integer year,
        LocalDate firstDay,
        LocalDate lastDay,
        int minutes,
        List<PartView> programs,
        Certificate.NameShown showsName,
        boolean showsHours,
        boolean showsPrograms,
        OffsetDateTime issuedAt,
        @Nullable OffsetDateTime revokedAt,
        @Nullable String revocation) {

    /** The minutes for one program. */
    public record PartView(String name, int minutes) {}
}
