package org.linli.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommunityOwned;

/**
 * What a community certifies that somebody has served, 志愿服务记录证明.
 *
 * <p>It says what was confirmed when it was issued and stays as it is; the PDF is drawn from it each time. Whoever has its number can
 * check it, and sees no more than its holder agreed to. It ends by being revoked, by its holder or by the community.
 */
@Entity
@Table(name = "certificate")
public class Certificate extends CommunityOwned {

    /** How much of the holder's name a check shows. */
    public enum NameShown {
        FULL,
        /** Such as 王*国. */
        MASKED,
        NONE
    }

    private String number;

    @Column(name = "account_id")
    @Convert("uuid")
    private UUID account;

    private String name;

    @Column(name = "service_year")
    private @Nullable Integer year;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    private int minutes;
    private String sums;

    @Enumerated(EnumType.STRING)
    @Column(name = "shows_name")
    private NameShown showsName;

    @Column(name = "shows_hours")
    private boolean showsHours;

    @Column(name = "shows_programs")
    private boolean showsPrograms;

    @Column(name = "issued_at")
    private Instant issuedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    private @Nullable String revocation;

    protected Certificate() {} // for Jakarta Persistence

    Certificate(String number, UUID account, String name, CertifiedHours certified, Instant now) {
        this.number = number;
        this.account = account;
        this.name = name;
        this.year = certified.year();
        this.firstDay = certified.firstDay();
        this.lastDay = certified.lastDay();
        this.minutes = certified.minutes();
        this.sums = CertifiedHours.written(certified.sums());
        this.issuedAt = now;
    }

    /** Takes what the holder agrees to be shown to whoever checks it. */
    final void show(Shown shown) {
        showsName = shown.name();
        showsHours = shown.hours();
        showsPrograms = shown.programs();
    }

    void revoke(@Nullable String reason, Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
            revocation = reason;
        }
    }

    String number() {
        return number;
    }

    UUID account() {
        return account;
    }

    String name() {
        return name;
    }

    CertifiedHours certified() {
        return new CertifiedHours(year, firstDay, lastDay, minutes, CertifiedHours.read(sums));
    }

    Shown shown() {
        return new Shown(showsName, showsHours, showsPrograms);
    }

    /** The name as a check shows it; null where the holder does not want that. */
    @Nullable
    String shownName() {
        return switch (showsName) {
            case FULL -> name;
            case MASKED -> masked(name);
            case NONE -> null;
        };
    }

    Instant issuedAt() {
        return issuedAt;
    }

    @Nullable
    Instant revokedAt() {
        return revokedAt;
    }

    boolean revoked() {
        return revokedAt != null;
    }

    @Nullable
    String revocation() {
        return revocation;
    }

    /** The first letter, and of three or more the last; the rest is hidden. */
    static String masked(String name) {
        int[] letters = name.codePoints().toArray();
        if (letters.length == 1) {
            return "*";
        }
        String first = Character.toString(letters[0]);
        return letters.length == 2
                ? first + "*"
                : first + "*".repeat(letters.length - 2) + Character.toString(letters[letters.length - 1]);
    }
}
