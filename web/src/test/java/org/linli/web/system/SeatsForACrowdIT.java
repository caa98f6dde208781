package org.linli.web.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedSystem.class)
class SeatsForACrowdIT {

    @Test
    void everySeatIsGivenOnceAndEveryRetryGetsItsFirstAnswer(StartedSystem system) throws Exception {
        int people = Sizes.of("linli.crowd", 16, 64);
        int shifts = Sizes.of("linli.crowd.shifts", 12, 1_000);
        int acts = Sizes.of("linli.crowd.acts", 1_000, 40_000);
        Crowd crowd = new Crowd(new World(system).neighbourhood(), people, shifts, Sizes.seed("Seats for a crowd"));

        crowd.begin();
        crowd.awaitAnswers(acts);
        crowd.end();

        Sizes.report("Seats for a crowd: " + people + " people, " + shifts + " shifts, " + crowd.answers()
                + " acknowledged and all asked for again, " + crowd.retries() + " sent again when it was busy");
        assertThat(crowd.complaints()).isEmpty();
        crowd.assertSeats(system);
    }
}
