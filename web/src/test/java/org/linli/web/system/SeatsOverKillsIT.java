package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class SeatsOverKillsIT {

    private static final int PEOPLE = 8;
    private static final int SHIFTS = 6;
    private static final int ANSWERS_BETWEEN_KILLS = 60;

    @Test
    void noAcknowledgedSeatIsLostWhenApplicationOrDatabaseAreKilled(StartedSystem system) throws Exception {
        int kills = Sizes.of("linli.kills", 2, 40);
        Crowd crowd = new Crowd(new World(system).neighbourhood(), PEOPLE, SHIFTS, Sizes.seed("Seats over kills"));

        crowd.begin();
        for (int kill = 0; kill < kills; kill++) {
            crowd.awaitAnswers(ANSWERS_BETWEEN_KILLS);
            if (kill % 2 == 0 || !system.ownsDatabase()) {
                system.killApplication();
            } else {
                system.killDatabase();
            }
        }
        crowd.awaitAnswers(ANSWERS_BETWEEN_KILLS);
        crowd.end();

        Sizes.report("Seats over " + kills + " kills: " + crowd.answers() + " acknowledged, " + crowd.retries()
                + " sent again");
        assertThat(crowd.complaints()).isEmpty();
        crowd.assertSeats(system);
    }
}
