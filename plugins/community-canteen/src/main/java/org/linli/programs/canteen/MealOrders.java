package org.linli.programs.canteen;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.programs.canteen.MealOrder.State;
import org.linli.spi.Caller;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.Settings;

/** The meals that people of the current community order and cancel. */
final class MealOrders {

    private final EntityManager entities;
    private final Clock clock;
    private final Caller caller;
    private final Settings<CanteenSettings> settings;
    private final Menu menu;

    MealOrders(EntityManager entities, Clock clock, Caller caller, Settings<CanteenSettings> settings, Menu menu) {
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.settings = settings;
        this.menu = menu;
    }

    /**
     * Orders a meal, for the caller or, at the desk, for the eater who is named.
     *
     * <p>Ordering the same again is ordering once: the standing order is given again, even after the cut-off.
     *
     * @throws ProblemException one of {@link CanteenProblem}
     */
    MealOrder order(NewOrder wish) {
        wish.requireAddress();
        UUID account = caller.requireAccount();
        CanteenSettings rules = settings.get();
        Eater eater = wish.wantedEater().called(caller.name());
        Claim claim = claim(account, eater);
        MenuDay day = menu.hold(wish.date());
        Optional<MealOrder> standing = standing(wish.date(), claim);
        if (standing.isPresent()) {
            return standing.filter(order -> order.fulfils(wish, eater))
                    .orElseThrow(() -> new ProblemException(
                            CanteenProblem.ALREADY_ORDERED, standing.get().number()));
        }
        requireOpen(wish.date(), rules);
        if (wish.mode() == MealMode.DELIVERY && !rules.delivery()) {
            throw new ProblemException(CanteenProblem.NO_DELIVERY);
        }
        int number = menu.take(wish.date(), wish.portions(), rules.mostPortions());
        return save(new MealOrder(account, claim, wish, eater, number, day.priceFen(), clock.instant()));
    }

    private Claim claim(UUID account, Eater eater) {
        boolean forAnother = caller.may(CanteenProgram.MENU) && !caller.name().equals(eater.name());
        return forAnother ? Claim.of(eater) : Claim.of(account);
    }

    private Optional<MealOrder> standing(LocalDate date, Claim claim) {
        return entities.createQuery(
                        "select o from MealOrder o where o.servedOn = :date and o.claim = :claim", MealOrder.class)
                .setParameter("date", date)
                .setParameter("claim", claim.text())
                .getResultStream()
                .findFirst();
    }

    private MealOrder save(MealOrder order) {
        try {
            entities.persist(order);
            entities.flush();
            return order;
        } catch (PersistenceException e) {
            // the same eater's order came in at the same moment
            throw new ProblemException(CommonProblem.BUSY);
        }
    }

    /**
     * Cancels an order of the caller's, or at the desk anybody's. Doing so twice changes nothing.
     *
     * @throws ProblemException {@link CanteenProblem#ORDERS_CLOSED} after the cut-off
     */
    void cancel(UUID id) {
        MealOrder order = Optional.ofNullable(entities.find(MealOrder.class, id))
                .filter(found -> found.account().equals(caller.requireAccount()) || caller.may(CanteenProgram.MENU))
                .orElseThrow(CommonProblem::notFound);
        if (order.state() == State.CANCELLED) {
            return;
        }
        requireOpen(order.servedOn(), settings.get());
        menu.hold(order.servedOn());
        if (end(id)) {
            menu.giveBack(order.servedOn(), order.portions());
        }
    }

    private boolean end(UUID id) {
        return entities.createQuery("update MealOrder o set o.state = :cancelled, o.claim = null"
                                + " where o.id = :id and o.state = :ordered")
                        .setParameter("cancelled", State.CANCELLED)
                        .setParameter("ordered", State.ORDERED)
                        .setParameter("id", id)
                        .executeUpdate()
                > 0;
    }

    private void requireOpen(LocalDate date, CanteenSettings rules) {
        Instant cutOff = rules.cutOff(date);
        if (!clock.instant().isBefore(cutOff)) {
            throw new ProblemException(CanteenProblem.ORDERS_CLOSED, Days.words(cutOff));
        }
    }

    /** What the caller has ordered, the latest order first. */
    List<MealOrder> mine(int limit, @Nullable UUID before) {
        var query = entities.createQuery(
                        "select o from MealOrder o where o.account = :account"
                                + (before == null ? "" : " and o.id < :before") + " order by o.id desc",
                        MealOrder.class)
                .setParameter("account", caller.requireAccount())
                .setMaxResults(limit);
        if (before != null) {
            query.setParameter("before", before);
        }
        return query.getResultList();
    }

    /** What the caller last ordered for themselves in one of these ways, cancelled or not. */
    Optional<MealOrder> last(Set<MealMode> modes) {
        return entities.createQuery(
                        "select o from MealOrder o where o.account = :account and o.onBehalf = false"
                                + " and o.mode in :modes order by o.id desc",
                        MealOrder.class)
                .setParameter("account", caller.requireAccount())
                .setParameter("modes", modes)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The orders that stand for a day. */
    List<MealOrder> on(LocalDate date) {
        return entities.createQuery(
                        "select o from MealOrder o where o.servedOn = :date and o.state = :ordered order by o.number",
                        MealOrder.class)
                .setParameter("date", date)
                .setParameter("ordered", State.ORDERED)
                .getResultList();
    }
}
