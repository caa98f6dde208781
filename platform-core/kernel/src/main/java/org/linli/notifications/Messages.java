package org.linli.notifications;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.identity.Unread;
import org.linli.spi.CommonProblem;
import org.linli.spi.Messenger;
import org.linli.spi.Page;
import org.linli.spi.Texts;
import org.linli.tenancy.Everywhere;

/** Everybody's inbox. */
@ApplicationScoped
@Transactional
public class Messages implements Messenger, Unread {

    private static final UUID NEWEST = new UUID(-1, -1);

    @Inject
    @Everywhere
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public void tell(UUID account, Texts title, Texts text, @Nullable String link) {
        entities.persist(new Message(account, clock.instant(), title, text, link));
    }

    @Override
    public int count(UUID account) {
        return entities.createQuery(
                        "select count(m) from Message m where m.account = :account and m.readAt is null", Long.class)
                .setParameter("account", account)
                .getSingleResult()
                .intValue();
    }

    /** Somebody's messages, the newest first. */
    Page<Message> of(UUID account, Slice slice) {
        List<Message> found = entities.createQuery(
                        "select m from Message m where m.account = :account and m.id < :before order by m.id desc",
                        Message.class)
                .setParameter("account", account)
                .setParameter("before", slice.id(0, NEWEST))
                .setMaxResults(slice.rows())
                .getResultList();
        return slice.page(found, message -> List.of(message.id().toString()));
    }

    /** Notes that a message was read; another person's is not found. */
    void read(UUID account, UUID message) {
        Optional.ofNullable(entities.find(Message.class, message))
                .filter(found -> found.account().equals(account))
                .orElseThrow(CommonProblem::notFound)
                .read(clock.instant());
    }
}
