package org.linli.programs.canteen;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.linli.spi.Caller;
import org.linli.spi.ProblemException;
import org.linli.spi.Roster;

/**
 * Who may see where meals are carried to on a day. The list names old people and their doors: the desk sees it always, everybody else
 * only on a day on which they carry meals themselves.
 */
final class CourierList {

    private final Caller caller;
    private final Roster roster;
    private final Clock clock;

    CourierList(Caller caller, Roster roster, Clock clock) {
        this.caller = caller;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * The stops of the day in walking order. Phones are for the day on which somebody may stand before a closed door; the desk has
     * them always.
     *
     * @param orders looks up the orders of a day, once it is clear that they may be seen
     * @throws ProblemException {@link CanteenProblem#NO_COURIER_SHIFT}
     */
    List<CourierStops> on(LocalDate day, Function<LocalDate, ? extends Collection<MealOrder>> orders) {
        boolean desk = caller.may(CanteenProgram.MENU);
        if (!desk && !roster.hasSeat(caller.requireAccount(), CanteenProgram.COURIER, day)) {
            throw new ProblemException(CanteenProblem.NO_COURIER_SHIFT);
        }
        boolean withPhone = desk || day.equals(Days.today(clock));
        return CourierStops.of(orders.apply(day), withPhone, caller.locale());
    }
}
