package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;

/** Looks up records of service in the current community. */
@ApplicationScoped
class Records {

    private static final Instant END_OF_TIME = Instant.parse("3001-01-01T00:00:00Z");
    private static final UUID LAST = new UUID(-1, -1);

    @Inject
    EntityManager entities;

    /** Which part of a community's records is asked for. */
    public enum View {
        PENDING("r.state = org.linli.hours.ServiceRecord.State.PENDING and r.questioned = false"),
        QUESTIONED("r.questioned = true"),
        SETTLED("r.state <> org.linli.hours.ServiceRecord.State.PENDING and r.questioned = false");

        private final String where;

        View(String where) {
            this.where = where;
        }

        /** What waits is worked off from the oldest on; what is settled is looked up from the newest. */
        boolean newestFirst() {
            return this == SETTLED;
        }
    }

    Optional<ServiceRecord> byReference(String reference) {
        return entities.createQuery("select r from ServiceRecord r where r.reference = :reference", ServiceRecord.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst();
    }

    /** Writes what was changed, so that versions are those that a reader would see. */
    void flush() {
        entities.flush();
    }

    Optional<ServiceRecord> find(UUID id) {
        return Optional.ofNullable(entities.find(ServiceRecord.class, id));
    }

    /** The records, held until the transaction ends, in the order of their ids so that nobody waits in a circle. */
    List<ServiceRecord> hold(Collection<UUID> ids) {
        return entities.createQuery(
                        "select r from ServiceRecord r where r.id in :ids order by r.id", ServiceRecord.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    Optional<ServiceRecord> hold(UUID id) {
        return hold(List.of(id)).stream().findFirst();
    }

    List<ServiceRecord> in(View view, Slice slice) {
        return slice(view.where, view.newestFirst(), slice).getResultList();
    }

    /** How many wait in a view. */
    int count(View view) {
        return entities.createQuery("select count(r) from ServiceRecord r where " + view.where, Long.class)
                .getSingleResult()
                .intValue();
    }

    /** Somebody's own, the newest first. */
    List<ServiceRecord> of(UUID account, @Nullable Integer year, Slice slice) {
        TypedQuery<ServiceRecord> query =
                slice("r.account = :account" + (year == null ? "" : " and r.serviceYear = :year"), true, slice);
        query.setParameter("account", account);
        if (year != null) {
            query.setParameter("year", year);
        }
        return query.getResultList();
    }

    /** Somebody's records that touch this time and count or may count. */
    List<ServiceRecord> around(UUID account, Instant from, Instant to) {
        return entities.createQuery(
                        "select r from ServiceRecord r where r.account = :account and r.startsAt < :to and r.endsAt > :from"
                                + " and r.state <> org.linli.hours.ServiceRecord.State.REFUSED order by r.startsAt",
                        ServiceRecord.class)
                .setParameter("account", account)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    List<RecordQuestion> questions(UUID record) {
        return entities.createQuery(
                        "select q from RecordQuestion q where q.record = :record order by q.askedAt, q.id",
                        RecordQuestion.class)
                .setParameter("record", record)
                .getResultList();
    }

    /** The keys that order every list of records. */
    static List<String> keys(RecordView view) {
        return List.of(view.startsAt().toInstant().toString(), view.id().toString());
    }

    private TypedQuery<ServiceRecord> slice(String where, boolean newestFirst, Slice slice) {
        String after = newestFirst ? "<" : ">";
        String order = newestFirst ? " desc" : "";
        return entities.createQuery(
                        "select r from ServiceRecord r where " + where + " and (r.startsAt " + after
                                + " :last or (r.startsAt = :last and r.id " + after + " :lastId)) order by r.startsAt"
                                + order + ", r.id" + order,
                        ServiceRecord.class)
                .setParameter("last", slice.instant(0, newestFirst ? END_OF_TIME : Instant.EPOCH))
                .setParameter("lastId", slice.id(1, newestFirst ? LAST : new UUID(0, 0)))
                .setMaxResults(slice.rows());
    }
}
