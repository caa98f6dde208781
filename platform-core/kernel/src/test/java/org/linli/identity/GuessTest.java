package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class GuessTest {

    private static final int FREE = 5;

    private final Instant noon = Instant.parse("2026-11-22T04:00:00Z");
    private final Guess guess = new Guess("somebody", noon);

    @Test
    void letsTheFirstGuessesPass() {
        count(FREE, noon);

        assertThat(guess.waits(noon)).isZero();
    }

    @Test
    void doublesTheWaitWithEveryFurtherGuess() {
        count(FREE + 1, noon);
        assertThat(guess.waits(noon)).isEqualTo(Duration.ofSeconds(1));

        count(3, noon);
        assertThat(guess.waits(noon)).isEqualTo(Duration.ofSeconds(8));
    }

    @Test
    void neverAsksForMoreThanAQuarterOfAnHour() {
        count(1_000, noon);

        assertThat(guess.waits(noon)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void forgetsAfterADayWithoutGuesses() {
        count(100, noon);
        Instant twoDaysLater = noon.plus(Duration.ofDays(2));

        count(1, twoDaysLater);

        assertThat(guess.waits(twoDaysLater)).isZero();
    }

    @Test
    void takesBackTheLastOneOnly() {
        count(FREE + 3, noon);

        guess.takeBack(noon);
        count(1, noon);

        assertThat(guess.waits(noon)).isEqualTo(Duration.ofSeconds(4));
    }

    private void count(int guesses, Instant at) {
        for (int i = 0; i < guesses; i++) {
            guess.count(at, FREE);
        }
    }
}
