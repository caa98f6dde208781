package org.linli.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.linli.tenancy.Community;

/**
 * A community in the directory.
 *
 * <p>Its code says where it lies and never changes; its bureau names it, and may suspend it: everybody then still sees what there is,
 * and nobody changes anything.
 */
@Entity
@Table(name = "community")
class CommunityEntry {

    /** Whether a community is at work. */
    enum State {
        ACTIVE,
        SUSPENDED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private int id;

    private String code;

    @Column(name = "street_code")
    private String street;

    @Column(name = "district_code")
    private String district;

    private String name;
    private @Nullable String phone;

    @Enumerated(EnumType.STRING)
    private State state;

    @Version
    private long version;

    protected CommunityEntry() {} // for Jakarta Persistence

    CommunityEntry(String code, String name) {
        this.code = code;
        this.street = code.substring(0, 9);
        this.district = code.substring(0, 6);
        this.name = name;
        this.state = State.ACTIVE;
    }

    /** Takes over what is given and leaves the rest. */
    void edit(CommunityEdit edit) {
        name = edit.name() == null ? name : edit.name().strip();
        phone = edit.phone() == null ? phone : edit.phone();
        state = edit.state() == null ? state : edit.state();
    }

    int id() {
        return id;
    }

    String code() {
        return code;
    }

    String street() {
        return street;
    }

    String district() {
        return district;
    }

    String name() {
        return name;
    }

    @Nullable
    String phone() {
        return phone;
    }

    State state() {
        return state;
    }

    long version() {
        return version;
    }

    Community community() {
        return new Community(id, code, name, street, district, state == State.ACTIVE);
    }
}
