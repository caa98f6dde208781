package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.Map;
import org.linli.hours.Earnings;
import org.linli.rosters.Rosters;
import org.linli.spi.Caller;
import org.linli.spi.CurrentCommunity;
import org.linli.spi.Messenger;
import org.linli.spi.People;
import org.linli.spi.Roster;
import org.linli.spi.ServiceHours;
import org.linli.spi.Settings;
import org.linli.tenancy.CommunityEntityManagers;
import org.linli.tenancy.Tenancy;

/** What the host gives to a program's constructors. */
@ApplicationScoped
class HostServices {

    @Inject
    CommunityEntityManagers entityManagers;

    @Inject
    Clock clock;

    @Inject
    Caller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    Messenger messenger;

    @Inject
    People people;

    @Inject
    Earnings earnings;

    @Inject
    Rosters rosters;

    Map<Class<?>, Object> of(String program, EntityManagerFactory unit, Settings<?> settings) {
        Roster roster = (account, post, day) -> rosters.hasSeat(program, account, post, day);
        return Map.of(
                EntityManager.class, entityManagers.bound(unit),
                Clock.class, clock,
                Caller.class, caller,
                CurrentCommunity.class, tenancy,
                Messenger.class, messenger,
                People.class, people,
                Roster.class, roster,
                ServiceHours.class, new ProgramHours(program, earnings, people, clock),
                Settings.class, settings);
    }
}
