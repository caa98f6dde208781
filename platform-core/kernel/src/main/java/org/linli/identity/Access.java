package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.reflect.Method;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.Needs;
import org.linli.spi.Open;
import org.linli.spi.PlaceKind;
import org.linli.spi.ProblemException;
import org.linli.spi.Role;
import org.linli.tenancy.Community;
import org.linli.tenancy.Tenancy;

/**
 * Decides whether somebody may call a resource method. The only place where that is decided, before anything is looked up.
 *
 * <p>Who has nothing to do with a place learns nothing of it, not even that it exists; who belongs there is told that their role does
 * not allow it.
 */
@ApplicationScoped
public class Access {

    @Inject
    Tenancy tenancy;

    @Inject
    CurrentCaller caller;

    @Inject
    Permissions permissions;

    /**
     * Lets the call pass or refuses it.
     *
     * @param community the path's community, null where the path has none
     * @param district the path's district, null where the path has none
     * @param writes whether the call may change something
     * @throws ProblemException not-found, not-signed-in, not-allowed or closed
     */
    public void check(Method method, @Nullable String community, @Nullable String district, boolean writes) {
        if (community != null && tenancy.current().isEmpty() && method.isAnnotationPresent(Open.class)) {
            throw CommonProblem.notFound();
        }
        if (method.isAnnotationPresent(Open.class)) {
            return;
        }
        caller.requireAccount();
        Needs needs = method.getAnnotation(Needs.class);
        if (needs == null) {
            requireSignedInMark(method);
        } else if (community != null) {
            checkInCommunity(needs.value(), writes);
        } else if (district != null) {
            checkInDistrict(needs.value(), district);
        } else {
            require(needs.value(), caller.requirePerson().roles());
        }
    }

    /**
     * Lets members of the current community pass, and those above it.
     *
     * @throws ProblemException not-signed-in or not-found
     */
    public void requireBelonging() {
        caller.requireAccount();
        Place place = Place.community(
                tenancy.current().orElseThrow(CommonProblem::notFound).code());
        if (belonging(place).isEmpty()) {
            throw CommonProblem.notFound();
        }
    }

    private void checkInCommunity(String permission, boolean writes) {
        Community community = tenancy.current().orElseThrow(CommonProblem::notFound);
        List<HeldRole> roles = belonging(Place.community(community.code()));
        if (roles.isEmpty()) {
            throw CommonProblem.notFound();
        }
        require(permission, roles);
        if (writes && !community.active() && !permission.startsWith("tenants.")) {
            throw new ProblemException(IdentityProblem.CLOSED);
        }
    }

    /** A street's office belongs to its district, as far as its roles allow anything there. */
    private void checkInDistrict(String permission, String district) {
        if (!Place.isCode(PlaceKind.DISTRICT, district)) {
            throw CommonProblem.notFound();
        }
        Place place = Place.district(district);
        List<HeldRole> roles = caller.requirePerson().roles().stream()
                .filter(held ->
                        held.place().covers(place) || (held.role() == Role.STREET && place.covers(held.place())))
                .toList();
        if (roles.isEmpty()) {
            throw CommonProblem.notFound();
        }
        require(permission, roles);
    }

    private List<HeldRole> belonging(Place place) {
        return caller.requirePerson().roles().stream()
                .filter(held -> held.place().covers(place))
                .toList();
    }

    private void require(String permission, List<HeldRole> roles) {
        if (roles.stream().noneMatch(held -> permissions.has(held.role(), permission))) {
            throw new ProblemException(CommonProblem.NOT_ALLOWED);
        }
    }

    private static void requireSignedInMark(Method method) {
        if (!method.isAnnotationPresent(SignedIn.class)) {
            throw new IllegalStateException("Says not who may call it: " + method);
        }
    }
}
