package org.linli.rosters;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.Clocks;
import org.linli.spi.ProblemException.Reason;

/**
 * A shift as the caller sees it.
 *
 * @param reason why it was cancelled
 * @param suspended whether it is put away with its program, which only its people see
 * @param mine the caller's own sign-up
 * @param refusals why the caller cannot sign up; empty for who has, and for strangers who may be volunteers
 */
public record ShiftView(
        UUID id,
        String program,
        PostView post,
        OffsetDateTime startsAt,
        OffsetDateTime endsAt,
        String place,
        int seats,
        int taken,
        int waiting,
        Shift.State state,
        @Nullable String reason,
        boolean suspended,
        OffsetDateTime withdrawUntil,
        long version,
        @Nullable Mine mine,
        List<RefusalView> refusals) {

    /** Why something is not possible. */
    public record RefusalView(String type, String text) {}

    /**
     * The caller's own sign-up.
     *
     * @param position on the waiting list, from 1; null with a seat
     */
    public record Mine(
            UUID id, SignUp.State state, @Nullable Integer position) {

        static Mine of(SignUp signUp, int position) {
            return new Mine(signUp.id(), signUp.state(), signUp.waits() ? position : null);
        }
    }

    static ShiftView of(Offer offer, @Nullable Mine mine, List<Reason> refusals, Locale locale) {
        Shift shift = offer.shift();
        return new ShiftView(
                shift.id(),
                shift.program(),
                PostView.of(offer.post(), locale),
                Clocks.local(shift.startsAt()),
                Clocks.local(shift.endsAt()),
                shift.place().in(locale),
                shift.seats(),
                offer.taken(),
                offer.waiting(),
                shift.state(),
                shift.reason(),
                shift.suspended(),
                Clocks.local(shift.withdrawUntil()),
                shift.version(),
                mine,
                refusals.stream()
                        .map(reason ->
                                new RefusalView(reason.type(), reason.text().in(locale)))
                        .toList());
    }
}
