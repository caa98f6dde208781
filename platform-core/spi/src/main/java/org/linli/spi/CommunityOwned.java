package org.linli.spi;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.eclipse.persistence.annotations.Converter;
import org.eclipse.persistence.annotations.Multitenant;
import org.eclipse.persistence.annotations.MultitenantType;
import org.eclipse.persistence.annotations.TenantDiscriminatorColumn;

/**
 * What one community owns. No other community can find, change or refer to it.
 *
 * <p>Its table has {@code community_id INT UNSIGNED NOT NULL} and {@code id BINARY(16) NOT NULL} as the primary key, in this
 * order, and {@code version BIGINT NOT NULL}. The community is filled in and asked for by the persistence provider: an entity
 * has no field for it.
 */
@MappedSuperclass
@Multitenant(MultitenantType.SINGLE_TABLE)
@TenantDiscriminatorColumn(name = "community_id", contextProperty = "eclipselink.tenant-id", primaryKey = true)
@Converter(name = "uuid", converterClass = UuidBytes.class)
public abstract class CommunityOwned {

    @Id
    @Convert("uuid")
    private UUID id = Ids.next();

    @Version
    private long version;

    /** Time-ordered (RFC 9562 version 7), known before the row is written. */
    public UUID id() {
        return id;
    }

    /** Counts the changes of the row, from 1 once it is written; the value of its entity tag. */
    public long version() {
        return version;
    }
}
