package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.linli.spi.Role;

class InvitationTest {

    private final Instant noon = Instant.parse("2026-11-22T04:00:00Z");
    private final Invitation invitation = new Invitation(
            Token.next(), new HeldRole(Role.VOLUNTEER, Place.community("420107005008")), "小明", 1, new UUID(0, 1), noon);

    @Test
    void isOpenForTwoWeeks() {
        assertThat(invitation.state(noon.plus(Duration.ofDays(13)))).isEqualTo(Invitation.State.OPEN);
        assertThat(invitation.state(noon.plus(Duration.ofDays(14)))).isEqualTo(Invitation.State.EXPIRED);
    }

    @Test
    void staysTakenBack() {
        invitation.revoke(noon);

        assertThat(invitation.state(noon)).isEqualTo(Invitation.State.REVOKED);
    }

    @Test
    void keepsNothingThatOpensIt() {
        String token = Token.next();

        assertThat(token).hasSize(43).isNotEqualTo(Token.next());
        assertThat(Token.hash(token)).hasSize(43).isNotEqualTo(token).isEqualTo(Token.hash(token));
    }
}
