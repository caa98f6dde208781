package org.linli.web.system;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.linli.spi.Role;

/** The nightly job does in each community what is that community's, and nothing where the program is switched off. */
record DoneByNight(Findings findings, Rivals rivals) {

    void attack() throws SQLException {
        try (Connection connection = rivals.world().system.connection()) {
            Nightly nightly = new Nightly(connection);
            inOne(nightly, rivals.farAway());
            inOne(nightly, rivals.victim());
            inAll(nightly);
        }
    }

    /** When only one community's job is due, only that community gets shifts. */
    private void inOne(Nightly nightly, Neighbourhood place) throws SQLException {
        findings.tried();
        int wanted = nightly.laidOut(place);
        nightly.clearAll();
        nightly.runIn(place);
        List<String> others = nightly.laidOutBesides(place);
        if (!others.isEmpty()) {
            findings.attacked("the nightly job of " + place + " has laid out shifts in " + others);
        }
        laidOut(nightly, place, wanted);
    }

    private void inAll(Nightly nightly) throws SQLException {
        findings.tried();
        Neighbourhood off = rivals.neighbour();
        off.person(Role.WORKER).ask(off.things.canteen("SUSPENDED")).required();
        try {
            int wanted = nightly.laidOut(rivals.victim());
            nightly.clearAll();
            nightly.run();
            laidOut(nightly, rivals.victim(), wanted);
            laidOut(nightly, rivals.farAway(), wanted);
            if (nightly.laidOut(off) > 0) {
                findings.attacked("the nightly job lays out shifts of a program that is switched off");
            }
        } finally {
            off.person(Role.WORKER).ask(off.things.canteen("ENABLED")).required();
        }
    }

    private void laidOut(Nightly nightly, Neighbourhood place, int wanted) throws SQLException {
        if (!nightly.reaches(place, wanted)) {
            findings.ownerRefused("the nightly job has laid out " + nightly.laidOut(place) + " shifts in " + place
                    + " instead of " + wanted);
        }
    }
}
