package org.linli.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.database.AppendOnly;
import org.linli.spi.CommunityOwned;

/** The two sides of one movement: what one account gives another gets. Hence all balances together are always zero. */
@Entity
@AppendOnly
@Table(name = "ledger_entry")
public class LedgerEntry extends CommunityOwned {

    @Column(name = "posting_id")
    @Convert("uuid")
    private UUID posting;

    @Column(name = "record_id")
    @Convert("uuid")
    private @Nullable UUID record;

    @Column(name = "giver_id")
    @Convert("uuid")
    private UUID giver;

    @Column(name = "getter_id")
    @Convert("uuid")
    private UUID getter;

    private int minutes;

    protected LedgerEntry() {} // for Jakarta Persistence

    LedgerEntry(Posting posting, LedgerAccount giver, LedgerAccount getter, int minutes) {
        if (minutes <= 0) {
            throw new IllegalArgumentException("An entry moves some minutes, not " + minutes);
        }
        this.posting = posting.id();
        this.record = posting.record();
        this.giver = giver.id();
        this.getter = getter.id();
        this.minutes = minutes;
    }

    UUID posting() {
        return posting;
    }

    UUID giver() {
        return giver;
    }

    UUID getter() {
        return getter;
    }

    int minutes() {
        return minutes;
    }
}
