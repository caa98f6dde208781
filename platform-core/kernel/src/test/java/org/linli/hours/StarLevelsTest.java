package org.linli.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StarLevelsTest {

    @Test
    void givesStarsFromTheMinuteOnThatReachesThem() {
        assertThat(StarLevels.NATIONAL.of(0)).isZero();
        assertThat(StarLevels.NATIONAL.of(100 * 60 - 1)).isZero();
        assertThat(StarLevels.NATIONAL.of(100 * 60)).isEqualTo(1);
        assertThat(StarLevels.NATIONAL.of(1000 * 60)).isEqualTo(4);
        assertThat(StarLevels.NATIONAL.of(9000 * 60)).isEqualTo(5);
    }

    @Test
    void saysHowMuchIsMissingToTheNext() {
        assertThat(StarLevels.NATIONAL.missing(90)).contains(100 * 60 - 90);
        assertThat(StarLevels.NATIONAL.missing(100 * 60)).contains(200 * 60);
        assertThat(StarLevels.NATIONAL.missing(1500 * 60)).isEmpty();
    }

    @Test
    void takesFiveRisingNumbersOnly() {
        assertThat(StarLevels.read("10,20,30,40,50").written()).isEqualTo("10,20,30,40,50");
        for (List<Integer> wrong : List.of(
                List.of(1, 2, 3, 4), List.of(0, 1, 2, 3, 4), List.of(1, 2, 2, 3, 4), List.of(1, 2, 3, 4, 100_001))) {
            assertThatThrownBy(() -> new StarLevels(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
