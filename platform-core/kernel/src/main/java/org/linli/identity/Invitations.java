package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.linli.database.Slice;
import org.linli.spi.CommonProblem;
import org.linli.spi.Page;
import org.linli.spi.ProblemException;
import org.linli.tenancy.CommunityDirectory;
import org.linli.tenancy.Everywhere;

/** How people come to belong somewhere: by a link that somebody who belongs there sends them. */
@ApplicationScoped
@Transactional
class Invitations {

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    Memberships memberships;

    @Inject
    CommunityDirectory directory;

    @Inject
    CurrentCaller caller;

    @Inject
    Clock clock;

    /**
     * Makes an invitation.
     *
     * @param link makes the link of the token
     * @throws ProblemException {@link IdentityProblem#ROLE_NOT_YOURS_TO_GIVE}
     */
    InvitationView send(HeldRole held, InvitationWish wish, UnaryOperator<String> link) {
        Person person = caller.requirePerson();
        requireGiving(person.roles(), held);
        String token = Token.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Invitation invitation = new Invitation(token, held, wish.name(), wish.usesOrOne(), person.account(), now);
        entities.persist(invitation);
        return invitation.view(now, link.apply(token));
    }

    /** The invitations into a place, the newest first. */
    Page<InvitationView> list(Place place, Slice slice) {
        Instant now = clock.instant();
        List<InvitationView> found = entities.createQuery("""
                        select i from Invitation i
                        where i.placeCode = :place and i.id < :before order by i.id desc""", Invitation.class)
                .setParameter("place", place.code())
                .setParameter("before", slice.id(0, new UUID(-1, -1)))
                .setMaxResults(slice.rows())
                .getResultStream()
                .map(invitation -> invitation.view(now, null))
                .toList();
        return slice.page(found, invitation -> List.of(invitation.id().toString()));
    }

    /** Takes an invitation back; who has followed it stays. */
    void revoke(Place place, UUID id) {
        Invitation invitation = Optional.ofNullable(entities.find(Invitation.class, id))
                .filter(found -> found.held().place().equals(place))
                .orElseThrow(CommonProblem::notFound);
        requireGiving(caller.requirePerson().roles(), invitation.held());
        invitation.revoke(clock.instant());
    }

    /**
     * The invitation that a link stands for.
     *
     * @throws ProblemException {@link CommonProblem#NOT_FOUND} or {@link IdentityProblem#INVITATION_OVER}
     */
    Invitation open(String token) {
        Invitation invitation = entities.createQuery(
                        "select i from Invitation i where i.hash = :hash", Invitation.class)
                .setParameter("hash", Token.hash(token))
                .getResultStream()
                .findFirst()
                .orElseThrow(CommonProblem::notFound);
        boolean holds = invitation.state(clock.instant()) == Invitation.State.OPEN
                && Grants.mayGive(memberships.of(invitation.invitedBy()), invitation.held());
        if (!holds) {
            throw new ProblemException(IdentityProblem.INVITATION_OVER);
        }
        return invitation;
    }

    /**
     * Lets somebody follow it. Who is already what it offers has followed it.
     *
     * @throws ProblemException {@link IdentityProblem#INVITATION_OVER} when its last use was taken in between
     */
    void follow(Invitation invitation, UUID account) {
        if (memberships.of(account).contains(invitation.held())) {
            return;
        }
        int taken = entities.createQuery("""
                        update Invitation i set i.used = i.used + 1
                        where i.id = :id and i.used < i.uses and i.revokedAt is null and i.expiresAt > :now""")
                .setParameter("id", invitation.id())
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (taken != 1) {
            throw new ProblemException(IdentityProblem.INVITATION_OVER);
        }
        memberships.begin(account, invitation.held());
    }

    private static void requireGiving(List<HeldRole> roles, HeldRole held) {
        if (!Grants.mayGive(roles, held)) {
            throw new ProblemException(IdentityProblem.ROLE_NOT_YOURS_TO_GIVE);
        }
    }
}
