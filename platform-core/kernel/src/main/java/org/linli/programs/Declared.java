package org.linli.programs;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Permission;
import org.linli.spi.Post;
import org.linli.spi.ProgramJob;
import org.linli.spi.RosterTemplate;
import org.linli.spi.ServiceProgram;
import org.linli.spi.Texts;

/**
 * All that a program declares, asked for once while it starts. It is not asked again: what it would answer later, or whether it would
 * answer at all, concerns nobody.
 */
record Declared(
        ClassLoader loader,
        Texts name,
        Texts summary,
        List<Post> posts,
        List<RosterTemplate> rosterTemplates,
        Set<Permission> permissions,
        Class<? extends Record> settings,
        List<Class<?>> entities,
        Class<?> resource,
        List<ProgramJob> jobs) {

    /** @throws ProgramRefused when something is missing */
    static Declared by(ServiceProgram program) throws ProgramRefused {
        return new Declared(
                program.getClass().getClassLoader(),
                present("name", program.name()),
                present("summary", program.summary()),
                List.copyOf(present("posts", program.posts())),
                List.copyOf(present("rosterTemplates", program.rosterTemplates())),
                Set.copyOf(present("permissions", program.permissions())),
                present("settings", program.settings()),
                List.copyOf(present("entities", program.entities())),
                present("resource", program.resource()),
                List.copyOf(present("jobs", program.jobs())));
    }

    /** A program may have been compiled without anything that watches over null. */
    private static <T> T present(String what, @Nullable T declared) throws ProgramRefused {
        if (declared == null) {
            throw new ProgramRefused("它没有声明 " + what, "it declares no " + what);
        }
        return declared;
    }
}
