package org.linli.spi;

import java.util.List;
import java.util.Set;
import org.pf4j.ExtensionPoint;

/**
 * A service that communities switch on: its names, posts, shifts, permissions, settings and jobs, declared as data.
 *
 * <p>Life: <em>installed</em> by the operator, <em>enabled</em> in a community (posts, roster templates and settings are seeded;
 * enabling twice changes nothing), <em>suspended</em> there (jobs stop, pages and endpoints answer kindly, data stays), enabled
 * again. One instance serves all communities of one installation; it holds no state of a community.
 *
 * <p>The id is the jar's {@code Plugin-Id}: 3 to 40 lower-case letters, digits and single hyphens. Its tables begin with that id,
 * hyphens as underscores, and one more underscore.
 */
public interface ServiceProgram extends ExtensionPoint {

    /** What people call it. */
    Texts name();

    /** What it does for them, in one sentence. */
    Texts summary();

    /** The kinds of work it needs people for. Codes are unique within the program and never reused for another kind of work. */
    default List<Post> posts() {
        return List.of();
    }

    /** The shifts that enabling it makes, each for one of {@link #posts()}. */
    default List<RosterTemplate> rosterTemplates() {
        return List.of();
    }

    /** The permissions that its resource asks for with {@link Needs}; each name begins with the program's id and a dot. */
    default Set<Permission> permissions() {
        return Set.of();
    }

    /**
     * The settings that a community may change, as a record with Bean Validation constraints whose no-argument constructor gives
     * the defaults. {@link NoSettings} when there are none.
     */
    default Class<? extends Record> settings() {
        return NoSettings.class;
    }

    /** Its entities, all extending {@link CommunityOwned}. */
    default List<Class<?>> entities() {
        return List.of();
    }

    /**
     * Its Jakarta REST resource, served below {@code /api/v1/communities/{community}/programs/{id}/}. Every method carries
     * {@link Needs} or {@link Open}; one that carries neither is refused when the program starts.
     */
    Class<?> resource();

    /** Work done without anybody asking, once per community in which the program is enabled. */
    default List<ProgramJob> jobs() {
        return List.of();
    }
}
