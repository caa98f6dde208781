package org.linli.web.system;

import java.sql.SQLException;

/**
 * Three neighbourhoods full of texts that only their own people may read, two of one district and one of another; and a twin of the
 * first, a community with the same people whose rows can be made to have the same ids.
 */
record Rivals(World world, Neighbourhood victim, Neighbourhood neighbour, Neighbourhood farAway, Neighbourhood twin) {

    static Rivals in(World world) throws SQLException {
        String here = Codes.freshDistrict();
        Person bureau = world.bureau(here);
        Neighbourhood victim = world.neighbourhood(here, bureau, "001");
        Neighbourhood neighbour = world.neighbourhood(here, bureau, "002");
        Neighbourhood twin = world.empty(here, bureau, "009");
        Twins.bring(victim, twin);
        return new Rivals(world, victim, neighbour, world.neighbourhood(), twin);
    }
}
