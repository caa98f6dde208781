package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.linli.spi.Role.BUREAU;
import static org.linli.spi.Role.GRID_OFFICER;
import static org.linli.spi.Role.LEAD;
import static org.linli.spi.Role.OPERATOR;
import static org.linli.spi.Role.RESIDENT;
import static org.linli.spi.Role.STREET;
import static org.linli.spi.Role.VOLUNTEER;
import static org.linli.spi.Role.WORKER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.spi.Role;

class GrantsTest {

    private static final Place QINGSHAN = Place.district("420107");
    private static final Place QINGHEJU = Place.community("420107005008");
    private static final Place ELSEWHERE = Place.community("420106001001");

    @Test
    void aWorkerInvitesTheirEqualsAndThoseTheyWorkFor() {
        assertThat(given(WORKER, QINGHEJU)).containsExactlyInAnyOrder(WORKER, VOLUNTEER, RESIDENT);
    }

    @Test
    void aLeadInvitesEverybodyOfTheirCommunity() {
        assertThat(given(LEAD, QINGHEJU)).containsExactlyInAnyOrder(LEAD, WORKER, GRID_OFFICER, VOLUNTEER, RESIDENT);
    }

    @Test
    void aBureauInvitesLeadsAndWorkersOfItsOwnDistrictOnly() {
        assertThat(given(BUREAU, QINGSHAN)).containsExactlyInAnyOrder(LEAD, WORKER);
        assertThat(Grants.mayGive(List.of(new HeldRole(BUREAU, QINGSHAN)), new HeldRole(LEAD, ELSEWHERE)))
                .isFalse();
    }

    @Test
    void anOperatorInvitesBureausOnly() {
        List<HeldRole> operator = List.of(new HeldRole(OPERATOR, Place.INSTALLATION));

        assertThat(Grants.mayGive(operator, new HeldRole(BUREAU, QINGSHAN))).isTrue();
        assertThat(Grants.mayGive(operator, new HeldRole(OPERATOR, Place.INSTALLATION)))
                .isFalse();
        assertThat(given(OPERATOR, Place.INSTALLATION)).isEmpty();
    }

    @Test
    void nobodyElseInvitesAnybody() {
        assertThat(given(VOLUNTEER, QINGHEJU)).isEmpty();
        assertThat(given(RESIDENT, QINGHEJU)).isEmpty();
        assertThat(given(GRID_OFFICER, QINGHEJU)).isEmpty();
        assertThat(given(STREET, Place.street("420107005"))).isEmpty();
    }

    /** The roles that somebody gives in 青和居. */
    private static List<Role> given(Role by, Place held) {
        return List.of(Role.values()).stream()
                .filter(role -> role.place() == QINGHEJU.kind())
                .filter(role -> Grants.mayGive(List.of(new HeldRole(by, held)), new HeldRole(role, QINGHEJU)))
                .toList();
    }
}
