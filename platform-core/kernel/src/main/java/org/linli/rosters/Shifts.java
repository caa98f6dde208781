package org.linli.rosters;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.persistence.config.HintValues;
import org.eclipse.persistence.config.QueryHints;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;

/** Looks things up in the rosters of the current community: one query for a list, never one for a row. */
@ApplicationScoped
class Shifts {

    /** Later than every shift. */
    static final Instant END_OF_TIME = Instant.parse("3001-01-01T00:00:00Z");

    private static final String SHIFT_AND_POST = "select s, p from Shift s, Post p where p.id = s.post";
    private static final String BY_START = " order by s.startsAt, s.id";

    @Inject
    EntityManager entities;

    Optional<Offer> offer(UUID shift) {
        return entities
                .createQuery(SHIFT_AND_POST + " and s.id = :shift", Object[].class)
                .setParameter("shift", shift)
                .getResultList()
                .stream()
                .map(Shifts::offer)
                .findFirst();
    }

    /** The shifts that start in this time and are not put away with their program, in the order of their start. */
    List<Offer> between(Instant from, Instant to, @Nullable String program, Slice slice) {
        TypedQuery<Object[]> query = entities.createQuery(
                        SHIFT_AND_POST
                                + " and s.startsAt >= :from and s.startsAt < :to and s.suspended = false"
                                + " and (s.startsAt > :last or (s.startsAt = :last and s.id > :lastId))"
                                + (program == null ? "" : " and s.program = :program")
                                + BY_START,
                        Object[].class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("last", slice.instant(0, Instant.EPOCH))
                .setParameter("lastId", slice.id(1, new UUID(0, 0)));
        if (program != null) {
            query.setParameter("program", program);
        }
        // only looked at: not copied to be compared at the end of the transaction
        query.setHint(QueryHints.READ_ONLY, HintValues.TRUE);
        return query.setMaxResults(slice.rows()).getResultList().stream()
                .map(Shifts::offer)
                .toList();
    }

    /** Somebody's shifts that touch this time, withdrawn and cancelled ones included. */
    List<Engagement> engagements(UUID account, Instant from, Instant to) {
        return entities
                .createQuery(
                        "select u, s, p from SignUp u, Shift s, Post p where u.account = :account"
                                + " and s.id = u.shift and p.id = s.post and s.endsAt > :from and s.startsAt < :to"
                                + BY_START,
                        Object[].class)
                .setParameter("account", account)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .stream()
                .map(row -> new Engagement((SignUp) row[0], Offer.of((Shift) row[1], (Post) row[2])))
                .toList();
    }

    /** Where somebody stands on the waiting lists of these shifts, from 1. */
    Map<UUID, Integer> positions(UUID account, List<UUID> shifts) {
        if (shifts.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery(
                        "select mine.shift, count(other.id) from SignUp mine, SignUp other where mine.account = :account"
                                + " and mine.shift in :shifts and mine.state = org.linli.rosters.SignUp.State.WAITING"
                                + " and other.shift = mine.shift and other.state = org.linli.rosters.SignUp.State.WAITING"
                                + " and other.queue <= mine.queue group by mine.shift",
                        Object[].class)
                .setParameter("account", account)
                .setParameter("shifts", shifts)
                .getResultList()
                .stream()
                .collect(toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }

    /** Everybody on a shift: those with a seat first, then the waiting list in its order. */
    List<SignUp> people(UUID shift) {
        return entities.createQuery(
                        "select u from SignUp u where u.shift = :shift"
                                + " and u.state <> org.linli.rosters.SignUp.State.WITHDRAWN order by u.state, u.queue, u.since",
                        SignUp.class)
                .setParameter("shift", shift)
                .getResultList();
    }

    /** The coming shifts of a program on which somebody waits though a seat is free. */
    List<UUID> withSeatsForThoseWhoWait(String program, Instant now) {
        return entities.createQuery(
                        "select s.id from Shift s where s.program = :program and s.startsAt > :now and s.suspended = false"
                                + " and s.state = org.linli.rosters.Shift.State.OPEN"
                                + " and s.waiting > 0 and s.taken < s.seats order by s.id",
                        UUID.class)
                .setParameter("program", program)
                .setParameter("now", now)
                .getResultList();
    }

    /** Whether somebody has a seat on a shift of this post that starts in this time and is not cancelled. */
    boolean hasSeat(String program, UUID account, String post, Instant from, Instant to) {
        return entities.createQuery(
                                "select count(u.id) from SignUp u, Shift s, Post p where u.account = :account"
                                        + " and u.state = org.linli.rosters.SignUp.State.CONFIRMED and s.id = u.shift"
                                        + " and s.state = org.linli.rosters.Shift.State.OPEN"
                                        + " and s.startsAt >= :from and s.startsAt < :to"
                                        + " and p.id = s.post and p.program = :program and p.code = :post",
                                Long.class)
                        .setParameter("account", account)
                        .setParameter("from", from)
                        .setParameter("to", to)
                        .setParameter("program", program)
                        .setParameter("post", post)
                        .getSingleResult()
                > 0;
    }

    List<Post> posts() {
        return entities.createQuery(
                        "select p from Post p where p.suspended = false order by p.program, p.code", Post.class)
                .getResultList();
    }

    Post post(UUID id) {
        return entities.find(Post.class, id);
    }

    private static Offer offer(Object[] row) {
        return Offer.of((Shift) row[0], (Post) row[1]);
    }
}
