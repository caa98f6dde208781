package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.linli.spi.CommonProblem;
import org.linli.spi.PlaceKind;
import org.linli.spi.ProblemException;
import org.linli.spi.Role;
import org.linli.tenancy.Community;
import org.linli.tenancy.CommunityDirectory;
import org.linli.tenancy.Everywhere;
import org.linli.tenancy.Tenancy;

/** Who is what and where. */
@ApplicationScoped
@Transactional
public class Memberships {

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    Tenancy tenancy;

    @Inject
    CommunityDirectory directory;

    @Inject
    CurrentCaller caller;

    @Inject
    Event<MembershipBegan> began;

    @Inject
    Event<MembershipEnded> ended;

    @Inject
    Clock clock;

    /** All that somebody is. */
    public List<HeldRole> of(UUID account) {
        return entities.createQuery(
                        "select m from Membership m where m.account = :account order by m.id", Membership.class)
                .setParameter("account", account)
                .getResultStream()
                .map(Membership::held)
                .toList();
    }

    /** The codes of the communities that somebody belongs to, in order. */
    public List<String> communitiesOf(UUID account) {
        return entities.createQuery("""
                        select distinct m.placeCode from Membership m
                        where m.account = :account and m.placeKind = :community order by m.placeCode""", String.class)
                .setParameter("account", account)
                .setParameter("community", PlaceKind.COMMUNITY)
                .getResultList();
    }

    /** Whether somebody is this in the current community. */
    public boolean holdsHere(UUID account, Role role) {
        return find(
                        account,
                        new HeldRole(role, Place.community(tenancy.require().code())))
                .isPresent();
    }

    /** How many people belong to each of these communities; one where nobody does is left out. */
    public Map<String, Long> counts(Collection<String> communities) {
        if (communities.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select m.placeCode, count(distinct m.account) from Membership m
                        where m.placeCode in :codes group by m.placeCode""", Object[].class)
                .setParameter("codes", communities)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
    }

    /** Lets somebody be this from now on; once is enough. */
    public void begin(UUID account, HeldRole held) {
        if (find(account, held).isPresent()) {
            return;
        }
        entities.persist(new Membership(account, held, clock.instant()));
        entities.flush();
        inPlace(held, () -> began.fire(new MembershipBegan(account, held)));
    }

    /**
     * Ends a membership of the current community.
     *
     * @throws ProblemException {@link CommonProblem#NOT_FOUND}, or when the caller cannot take such a role away
     */
    public void end(UUID id) {
        Membership membership = Optional.ofNullable(entities.find(Membership.class, id))
                .filter(found ->
                        found.held().place().code().equals(tenancy.require().code()))
                .orElseThrow(CommonProblem::notFound);
        if (!Grants.mayGive(caller.requirePerson().roles(), membership.held())) {
            throw new ProblemException(IdentityProblem.ROLE_NOT_YOURS_TO_GIVE);
        }
        entities.remove(membership);
        entities.flush();
        inPlace(membership.held(), () -> ended.fire(new MembershipEnded(membership.account(), membership.held())));
    }

    private Optional<Membership> find(UUID account, HeldRole held) {
        return entities.createQuery("""
                        select m from Membership m
                        where m.account = :account and m.placeCode = :code and m.role = :role""", Membership.class)
                .setParameter("account", account)
                .setParameter("code", held.place().code())
                .setParameter("role", held.role())
                .getResultStream()
                .findFirst();
    }

    private void inPlace(HeldRole held, Runnable telling) {
        Community community = held.place().kind() == PlaceKind.COMMUNITY
                ? directory.byCode(held.place().code()).orElseThrow(CommonProblem::notFound)
                : null;
        tenancy.<Boolean, RuntimeException>in(community, () -> {
            telling.run();
            return true;
        });
    }
}
