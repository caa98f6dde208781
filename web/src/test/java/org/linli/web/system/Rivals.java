package org.linli.web.system;

import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Three neighbourhoods full of texts that only their own people may read, two of one district and one of another; and a twin of the
 * first, a community with the same people whose rows can be made to have the same ids.
 */
final class Rivals {

    private final World world;
    private final Neighbourhood victim;
    private final Neighbourhood neighbour;
    private final Neighbourhood farAway;
    private @Nullable Neighbourhood twin;

    private Rivals(World world, Neighbourhood victim, Neighbourhood neighbour, Neighbourhood farAway) {
        this.world = world;
        this.victim = victim;
        this.neighbour = neighbour;
        this.farAway = farAway;
    }

    static Rivals in(World world) {
        String here = Codes.freshDistrict();
        Person bureau = world.bureau(here);
        return new Rivals(
                world,
                world.neighbourhood(here, bureau, "001"),
                world.neighbourhood(here, bureau, "002"),
                world.neighbourhood());
    }

    World world() {
        return world;
    }

    Neighbourhood victim() {
        return victim;
    }

    Neighbourhood neighbour() {
        return neighbour;
    }

    Neighbourhood farAway() {
        return farAway;
    }

    List<Neighbourhood> places() {
        return List.of(victim, neighbour, farAway);
    }

    /** Made when first asked for. */
    Neighbourhood twin() throws SQLException {
        if (twin == null) {
            twin = world.empty(victim.district, victim.bureau, "009");
            Twins.bring(victim, twin);
        }
        return twin;
    }
}
