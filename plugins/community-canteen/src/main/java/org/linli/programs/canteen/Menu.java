package org.linli.programs.canteen;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.Settings;

/** The menu of the current community, day by day. */
final class Menu {

    private final EntityManager entities;
    private final Clock clock;
    private final Settings<CanteenSettings> settings;

    Menu(EntityManager entities, Clock clock, Settings<CanteenSettings> settings) {
        this.entities = entities;
        this.clock = clock;
        this.settings = settings;
    }

    /** The seven days from Monday of the week with that day. */
    List<MenuDayView> week(LocalDate day) {
        LocalDate monday = Days.mondayOf(day);
        LocalDate sunday = monday.plusDays(6);
        Map<LocalDate, MenuDay> planned = entities.createQuery(
                        "select m from MenuDay m where m.servedOn between :monday and :sunday", MenuDay.class)
                .setParameter("monday", monday)
                .setParameter("sunday", sunday)
                .getResultStream()
                .collect(Collectors.toMap(MenuDay::servedOn, Function.identity()));
        CanteenSettings now = settings.get();
        return monday.datesUntil(sunday.plusDays(1))
                .map(date -> view(date, Optional.ofNullable(planned.get(date)), now))
                .toList();
    }

    MenuDayView day(LocalDate date) {
        return view(date, find(date, LockModeType.NONE), settings.get());
    }

    private MenuDayView view(LocalDate date, Optional<MenuDay> planned, CanteenSettings now) {
        return planned.map(day -> MenuDayView.of(day, now, clock.instant()))
                .orElseGet(() -> MenuDayView.nothingOn(date, now, clock.instant()));
    }

    /**
     * Plans a day, or plans it anew. Orders that stand keep the price at which they were made.
     *
     * @param known the version of the menu that the caller has seen, null to overwrite whatever there is
     */
    MenuDayView plan(LocalDate date, NewMenu wish, @Nullable Integer known) {
        requireToCome(date);
        MenuDay day = find(date, LockModeType.PESSIMISTIC_WRITE).orElseGet(() -> new MenuDay(date));
        if (known != null && known != day.revision()) {
            throw new ProblemException(CommonProblem.STALE_EDIT);
        }
        Integer price = wish.priceFen();
        day.plan(wish.lines(), price == null ? settings.get().priceFen() : price);
        save(day);
        return MenuDayView.of(day, settings.get(), clock.instant());
    }

    private void save(MenuDay day) {
        try {
            entities.persist(day);
            entities.flush();
        } catch (PersistenceException e) {
            // somebody planned the same day at the same moment
            throw new ProblemException(CommonProblem.BUSY);
        }
    }

    /** Takes a day off the menu, as long as nobody has ordered; doing so twice changes nothing. */
    void cancel(LocalDate date) {
        requireToCome(date);
        find(date, LockModeType.PESSIMISTIC_WRITE).ifPresent(day -> {
            if (day.taken() > 0) {
                throw new ProblemException(CanteenProblem.MENU_HAS_ORDERS);
            }
            day.plan(List.of(), day.priceFen());
        });
    }

    private void requireToCome(LocalDate date) {
        if (date.isBefore(Days.today(clock))) {
            throw new ProblemException(CanteenProblem.PAST_DAY);
        }
    }

    /** A day on which something is cooked, held until the transaction ends so that its orders are taken one after the other. */
    MenuDay hold(LocalDate date) {
        return find(date, LockModeType.PESSIMISTIC_WRITE)
                .filter(day -> !day.closed())
                .orElseThrow(() -> new ProblemException(CanteenProblem.NO_MEAL));
    }

    /**
     * Takes portions of a day.
     *
     * @param most how many there are in all
     * @return the number of the order, counted from 1 each day and never given twice
     */
    int take(LocalDate date, int portions, int most) {
        int taken = entities.createQuery("update MenuDay m set m.taken = m.taken + :portions,"
                        + " m.lastNumber = m.lastNumber + 1"
                        + " where m.servedOn = :date and m.taken + :portions <= :most")
                .setParameter("portions", portions)
                .setParameter("date", date)
                .setParameter("most", most)
                .executeUpdate();
        if (taken == 0) {
            throw new ProblemException(CanteenProblem.SOLD_OUT);
        }
        return entities.createQuery("select m.lastNumber from MenuDay m where m.servedOn = :date", Integer.class)
                .setParameter("date", date)
                .getSingleResult();
    }

    void giveBack(LocalDate date, int portions) {
        entities.createQuery("update MenuDay m set m.taken = m.taken - :portions where m.servedOn = :date")
                .setParameter("portions", portions)
                .setParameter("date", date)
                .executeUpdate();
    }

    private Optional<MenuDay> find(LocalDate date, LockModeType lock) {
        return entities.createQuery("select m from MenuDay m where m.servedOn = :date", MenuDay.class)
                .setParameter("date", date)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
