package org.linli.hours;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record of service as the caller sees it.
 *
 * @param person whose it is; their name is empty when they do not belong here any more
 * @param program null for what belongs to no program
 * @param minutes 0 when it does not count
 * @param note what the volunteer wrote when they told of it
 * @param questioned whether a question of the volunteer waits for an answer
 * @param refusals why the caller cannot confirm it
 */
public record RecordView(
        UUID id,
        CommunityName community,
        PersonName person,
        @Nullable ProgramName program,
        String what,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        int minutes,
        ServiceRecord.State state,
        ServiceRecord.Source source,
        @Nullable String note,
        boolean questioned,
        List<RefusalView> refusals,
        long version) {

    /** Where it was. */
    public record CommunityName(String code, String name) {}

    /** Who served. */
    public record PersonName(UUID id, String name) {}

    /** What it was for. */
    public record ProgramName(String id, String name) {}

    /** Why something is not possible. */
    public record RefusalView(String type, String text) {}
}
