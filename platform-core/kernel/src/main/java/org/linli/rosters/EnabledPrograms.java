package org.linli.rosters;

import java.util.Collection;
import java.util.List;
import org.linli.spi.Post;
import org.linli.spi.RosterTemplate;

/** Says which programs have rosters where; kept by whoever switches programs on and off. */
public interface EnabledPrograms {

    /** The numbers of the communities in which a program with roster templates is enabled and not suspended. */
    Collection<Integer> communities();

    /** Those of the current community. */
    List<ProgramRoster> here();

    /** What one program declares. */
    record ProgramRoster(String program, List<Post> posts, List<RosterTemplate> templates) {}
}
