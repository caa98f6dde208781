package org.linli.volunteers;

import java.util.List;
import java.util.UUID;

/** A volunteer and their papers, for those who keep them. */
public record VolunteerView(UUID id, AccountView account, List<QualificationView> qualifications) {

    /** Who it is. */
    public record AccountView(UUID id, String name) {}
}
