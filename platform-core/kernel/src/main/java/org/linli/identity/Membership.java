package org.linli.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.linli.spi.PlaceKind;
import org.linli.spi.Role;

/** That somebody is something somewhere. It is asked for at every request: once it is gone, so is all that it allowed. */
@Entity
@Table(name = "membership")
class Membership extends Global {

    @Convert("uuid")
    @Column(name = "account_id")
    private UUID account;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "place_kind")
    private PlaceKind placeKind;

    @Column(name = "place_code")
    private String placeCode;

    private Instant since;

    protected Membership() {} // for Jakarta Persistence

    Membership(UUID account, HeldRole held, Instant since) {
        this.account = account;
        this.role = held.role();
        this.placeKind = held.place().kind();
        this.placeCode = held.place().code();
        this.since = since;
    }

    UUID account() {
        return account;
    }

    HeldRole held() {
        return new HeldRole(role, new Place(placeKind, placeCode));
    }

    Instant since() {
        return since;
    }
}
