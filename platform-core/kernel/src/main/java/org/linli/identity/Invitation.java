package org.linli.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.spi.PlaceKind;
import org.linli.spi.Role;

/**
 * That somebody may become something somewhere by following a link.
 *
 * <p>The link holds a token of which only the hash is kept. It works for two weeks, for as many people as it has uses, while it is
 * not taken back and whoever sent it may still give the role.
 */
@Entity
@Table(name = "invitation")
class Invitation extends Global {

    static final Duration LIFE = Duration.ofDays(14);

    @SuppressWarnings("UnusedVariable") // queries ask for it
    private String hash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private PlaceKind placeKind;

    @Column(name = "place_code")
    private String placeCode;

    private @Nullable String name;

    @Convert("uuid")
    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    private int uses;
    private int used;

    protected Invitation() {} // for Jakarta Persistence

    Invitation(String token, HeldRole held, @Nullable String name, int uses, UUID invitedBy, Instant now) {
        this.hash = Token.hash(token);
        this.role = held.role();
        this.placeKind = held.place().kind();
        this.placeCode = held.place().code();
        this.name = name == null ? null : name.strip();
        this.uses = uses;
        this.invitedBy = invitedBy;
        this.createdAt = now;
        this.expiresAt = now.plus(LIFE);
    }

    /** How far it has come. */
    enum State {
        OPEN,
        USED,
        REVOKED,
        EXPIRED
    }

    State state(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (used >= uses) {
            return State.USED;
        }
        return expiresAt.isAfter(now) ? State.OPEN : State.EXPIRED;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    HeldRole held() {
        return new HeldRole(role, new Place(placeKind, placeCode));
    }

    UUID invitedBy() {
        return invitedBy;
    }

    InvitationView view(Instant now, @Nullable String url) {
        return new InvitationView(id(), role, name, url, expiresAt, uses, used, state(now));
    }

    @Nullable
    String name() {
        return name;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
