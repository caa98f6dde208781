package org.linli.rosters;

import java.time.LocalDate;
import java.util.List;
import org.linli.spi.QualificationKind;
import org.linli.volunteers.Held;

/**
 * What has to be known about somebody who looks for a shift.
 *
 * @param volunteer whether they serve in this community
 * @param engagements their shifts around the time in question
 */
record Candidate(boolean volunteer, List<Held> held, List<Engagement> engagements) {

    Candidate {
        held = List.copyOf(held);
        engagements = List.copyOf(engagements);
    }

    boolean holds(QualificationKind kind) {
        return held.stream().anyMatch(paper -> paper.kind() == kind);
    }

    boolean holds(QualificationKind kind, LocalDate day) {
        return held.stream().anyMatch(paper -> paper.kind() == kind && paper.countsOn(day));
    }
}
