package org.linli.tenants;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A district whose bureau uses this installation. */
@Entity
@Table(name = "district")
class District {

    @Id
    private String code;

    private String name;

    @Version
    private long version;

    protected District() {} // for Jakarta Persistence

    District(String code, String name) {
        this.code = code;
        this.name = name;
    }

    String code() {
        return code;
    }

    String name() {
        return name;
    }
}
