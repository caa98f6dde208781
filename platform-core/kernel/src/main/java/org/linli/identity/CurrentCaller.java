package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Caller;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.tenancy.Community;
import org.linli.tenancy.Tenancy;

/** Whoever asks, in every request; nobody outside of one. */
@ApplicationScoped
public class CurrentCaller implements Caller {

    private static final Presence NOBODY = new Presence(null, Locale.SIMPLIFIED_CHINESE);
    private static final ThreadLocal<@Nullable Presence> CURRENT = new ThreadLocal<>();

    @Inject
    Tenancy tenancy;

    @Inject
    Permissions permissions;

    /** Who asks, empty when nobody is signed in. */
    public Optional<Person> person() {
        return Optional.ofNullable(presence().person());
    }

    /**
     * Who asks.
     *
     * @throws ProblemException {@link CommonProblem#NOT_SIGNED_IN}
     */
    public Person requirePerson() {
        return person().orElseThrow(() -> new ProblemException(CommonProblem.NOT_SIGNED_IN));
    }

    @Override
    public Optional<UUID> account() {
        return person().map(Person::account);
    }

    @Override
    public String name() {
        return person().map(Person::name).orElse("");
    }

    @Override
    public boolean may(String permission) {
        Optional<Community> community = tenancy.current();
        return community.isPresent()
                && may(permission, Place.community(community.get().code()));
    }

    /** Whether they have the permission in this place, by a role there or above it. */
    public boolean may(String permission, Place place) {
        return person().stream()
                .flatMap(person -> person.roles().stream())
                .anyMatch(held -> held.place().covers(place) && permissions.has(held.role(), permission));
    }

    @Override
    public Locale locale() {
        return presence().locale();
    }

    /** Lets this person be who asks, until {@link #leave}. */
    public void enter(@Nullable Person person, Locale locale) {
        CURRENT.set(new Presence(person, locale));
    }

    /** Lets nobody be who asks. */
    public void leave() {
        CURRENT.remove();
    }

    private static Presence presence() {
        Presence presence = CURRENT.get();
        return presence == null ? NOBODY : presence;
    }

    private record Presence(@Nullable Person person, Locale locale) {}
}
