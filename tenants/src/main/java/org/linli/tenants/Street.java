package org.linli.tenants;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A street of a district, with its office. */
@Entity
@Table(name = "street")
class Street {

    @Id
    private String code;

    @Column(name = "district_code")
    private String district;

    private String name;

    @Version
    private long version;

    protected Street() {} // for Jakarta Persistence

    Street(String code, String name) {
        this.code = code;
        this.district = code.substring(0, 6);
        this.name = name;
    }

    String district() {
        return district;
    }

    String name() {
        return name;
    }
}
