package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.linli.spi.Role;

class PlaceTest {

    private final Place community = Place.community("420107005008");

    @Test
    void coversItselfAndWhatLiesInIt() {
        assertThat(community.covers(community)).isTrue();
        assertThat(Place.street("420107005").covers(community)).isTrue();
        assertThat(Place.district("420107").covers(community)).isTrue();
        assertThat(Place.INSTALLATION.covers(community)).isTrue();
    }

    @Test
    void coversNeitherItsNeighbourNorWhatIsAboveIt() {
        assertThat(Place.community("420107005009").covers(community)).isFalse();
        assertThat(Place.street("420107006").covers(community)).isFalse();
        assertThat(Place.district("420106").covers(community)).isFalse();
        assertThat(community.covers(Place.district("420107"))).isFalse();
    }

    @Test
    void hasACodeOfItsKind() {
        assertThatIllegalArgumentException().isThrownBy(() -> Place.district("42010700"));
        assertThatIllegalArgumentException().isThrownBy(() -> Place.street("42010700x"));
        assertThatIllegalArgumentException().isThrownBy(() -> new HeldRole(Role.BUREAU, community));
    }
}
