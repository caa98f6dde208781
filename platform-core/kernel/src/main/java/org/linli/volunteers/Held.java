package org.linli.volunteers;

import java.time.LocalDate;
import org.linli.spi.QualificationKind;

/**
 * That somebody has shown a paper.
 *
 * @param expiresOn the last day on which it counts
 */
public record Held(QualificationKind kind, LocalDate expiresOn) {

    public boolean countsOn(LocalDate day) {
        return !expiresOn.isBefore(day);
    }
}
