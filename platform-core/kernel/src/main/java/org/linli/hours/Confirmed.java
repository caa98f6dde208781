package org.linli.hours;

import java.util.List;
import java.util.UUID;

/** What became of records that somebody wanted to confirm. Those that are none of this community's are in neither list. */
public record Confirmed(List<UUID> confirmed, List<RefusedView> refused) {

    /** A record that was not confirmed, and every reason. */
    public record RefusedView(UUID id, List<RecordView.RefusalView> reasons) {}
}
