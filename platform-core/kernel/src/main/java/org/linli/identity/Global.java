package org.linli.identity;

import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.eclipse.persistence.annotations.Converter;
import org.linli.spi.Ids;
import org.linli.spi.UuidBytes;

/** What belongs to no community. */
@MappedSuperclass
@Converter(name = "uuid", converterClass = UuidBytes.class)
abstract class Global {

    @Id
    @Convert("uuid")
    private UUID id = Ids.next();

    @Version
    private long version;

    UUID id() {
        return id;
    }
}
