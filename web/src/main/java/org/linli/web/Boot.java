package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.identity.CurrentCaller;
import org.linli.identity.HeldRole;
import org.linli.identity.Person;
import org.linli.identity.Portraits;
import org.linli.programs.CommunityPages;
import org.linli.spi.PlaceKind;
import org.linli.spi.Role;
import org.linli.tenancy.Community;
import org.linli.tenancy.Tenancy;
import org.linli.tenants.Communities;

/** Gathers what a page starts with, for the caller and the community of the request. */
@ApplicationScoped
class Boot {

    @Inject
    CurrentCaller caller;

    @Inject
    Tenancy tenancy;

    @Inject
    CommunityPages pages;

    @Inject
    Portraits portraits;

    @Inject
    Communities communities;

    @Inject
    BuiltPages built;

    @Inject
    Clock clock;

    BootView of(String entry, int elder) {
        Optional<Community> community = tenancy.current();
        JsonObject ui = community.map(here -> ui()).orElse(null);
        return new BootView(
                built.version()
                        + (ui == null
                                ? ""
                                : "-"
                                        + Integer.toHexString(
                                                ui.getJsonArray("programs").hashCode())),
                entry,
                BuiltPages.language(caller.locale()),
                elder,
                clock.instant(),
                caller.person()
                        .map(person -> portraits.of(person, caller.locale()))
                        .orElse(null),
                community.map(here -> communities.view(here.code())).orElse(null),
                ui,
                null);
    }

    /** What the programs of the current community show to the caller. */
    JsonObject ui() {
        return pages.of(roles(tenancy.require()), caller.locale());
    }

    private Set<Role> roles(Community community) {
        return caller.person().map(Person::roles).stream()
                .flatMap(roles -> roles.stream())
                .filter(held -> held.place().kind() == PlaceKind.COMMUNITY
                        && held.place().code().equals(community.code()))
                .map(HeldRole::role)
                .collect(Collectors.toSet());
    }
}
