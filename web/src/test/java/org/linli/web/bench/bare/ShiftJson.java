package org.linli.web.bench.bare;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A shift in Linli's words. */
public record ShiftJson(
        UUID id,
        String program,
        PostJson post,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String place,
        int seats,
        int taken,
        int waiting,
        String state,
        @Nullable String reason,
        boolean suspended,
        OffsetDateTime withdrawUntil,
        long version,
        @Nullable MineJson mine,
        List<String> refusals) {

    /** After one's own sign-up. */
    ShiftJson with(MineJson own) {
        boolean seat = own.position() == null;
        return new ShiftJson(
                id,
                program,
                post,
                startsAt,
                endsAt,
                place,
                seats,
                seat ? Math.min(seats, taken + 1) : seats,
                seat ? waiting : own.position(),
                state,
                reason,
                suspended,
                withdrawUntil,
                version,
                own,
                refusals);
    }

    /** A post in Linli's words. */
    public record PostJson(UUID id, String code, String program, String name, List<String> qualifications) {}

    /** One's own sign-up in Linli's words. */
    public record MineJson(UUID id, String state, @Nullable Integer position) {}

    /** The answer to a sign-up in Linli's words. */
    public record SignUpJson(
            UUID id, String state, @Nullable Integer position, ShiftJson shift, CommunityJson community) {}

    /** A community in Linli's words. */
    public record CommunityJson(String code, String name) {}

    /** A page of a list in Linli's words. */
    public record PageJson(List<ShiftJson> items, @Nullable String next) {}
}
