package org.linli.volunteers;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.linli.spi.CommunityOwned;

/** Somebody who serves in one community. A person who serves in two has a profile in each. */
@Entity
@Table(name = "volunteer")
@NamedQuery(
        name = Volunteer.HELD,
        query = "select v from Volunteer v where v.account = :account",
        lockMode = LockModeType.PESSIMISTIC_WRITE)
public class Volunteer extends CommunityOwned {

    /** Somebody's profile, held. Named, since a lock that is asked for at each use lets the provider make the SQL anew each time. */
    static final String HELD = "Volunteer.held";

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
