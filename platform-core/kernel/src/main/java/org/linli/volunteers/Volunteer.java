package org.linli.volunteers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.linli.spi.CommunityOwned;

/** Somebody who serves in one community. A person who serves in two has a profile in each. */
@Entity
@Table(name = "volunteer")
public class Volunteer extends CommunityOwned {

    @Column(name = "account_id")
    @Convert("uuid")
    private UUID account;

    protected Volunteer() {} // for Jakarta Persistence

    Volunteer(UUID account) {
        this.account = account;
    }

    public UUID account() {
        return account;
    }
}
