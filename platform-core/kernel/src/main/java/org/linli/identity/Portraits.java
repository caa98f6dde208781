package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.PlaceKind;
import org.linli.spi.Texts;
import org.linli.tenancy.CommunityDirectory;

/** Shows people themselves and the places that they belong to. */
@ApplicationScoped
public class Portraits {

    private static final Texts INSTALLATION = Texts.of("整个平台", "The whole platform");

    @Inject
    Permissions permissions;

    @Inject
    CommunityDirectory directory;

    @Inject
    Instance<Unread> unread;

    /** What this person sees of themselves. */
    public MeView of(Person person, Locale locale) {
        return new MeView(
                person.account(),
                person.name(),
                person.login(),
                masked(person.phone()),
                unread(person.account()),
                person.roles().stream()
                        .map(held -> new MeView.Belonging(
                                held.role(), place(held.place(), locale), permissions.of(held.role())))
                        .toList());
    }

    /** A place with its name; its code where the name is not known. */
    PlaceView place(Place place, Locale locale) {
        String name = place.kind() == PlaceKind.INSTALLATION
                ? INSTALLATION.in(locale)
                : directory.nameOf(place.kind(), place.code()).orElse(place.code());
        return new PlaceView(place.kind(), place.code(), name);
    }

    private int unread(UUID account) {
        return unread.isResolvable() ? unread.get().count(account) : 0;
    }

    static @Nullable String masked(@Nullable String phone) {
        return phone == null || phone.length() < 9
                ? phone
                : phone.substring(0, 3) + "****" + phone.substring(phone.length() - 4);
    }
}
