package org.linli.rosters;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CurrentCommunity;

/**
 * The caller's sign-up and what it is for.
 *
 * @param position on the waiting list, from 1; null with a seat
 */
public record SignUpView(
        UUID id, SignUp.State state, @Nullable Integer position, ShiftView shift, CommunityView community) {

    /** Where the shift is. */
    public record CommunityView(String code, String name) {}

    static SignUpView of(SignUp signUp, Offer offer, int position, CurrentCommunity community, Locale locale) {
        ShiftView.Mine mine = ShiftView.Mine.of(signUp, position);
        return new SignUpView(
                signUp.id(),
                signUp.state(),
                mine.position(),
                ShiftView.of(offer, mine, List.of(), locale),
                new CommunityView(community.code(), community.name()));
    }
}
