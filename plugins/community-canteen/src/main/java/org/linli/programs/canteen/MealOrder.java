package org.linli.programs.canteen;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommunityOwned;
import org.linli.spi.UtcInstants;

/**
 * Portions of a day's meal for one eater, ordered by themselves or by somebody at the desk.
 *
 * <p>It stands until it is cancelled, which is possible until the cut-off. It is never changed: who wants something else cancels it
 * and orders again, so that what the kitchen wrote down under a number stays true.
 */
@Entity
@Table(name = "community_canteen_meal_order")
public class MealOrder extends CommunityOwned {

    /** Whether the kitchen cooks it. */
    public enum State {
        ORDERED,
        CANCELLED
    }

    @Column(name = "account_id")
    @org.eclipse.persistence.annotations.Convert("uuid")
    private UUID account;

    @Column(name = "served_on")
    private LocalDate servedOn;

    private int number;

    @SuppressWarnings("unused") // asked for in queries only
    private @Nullable String claim;

    @SuppressWarnings("unused") // asked for in queries only
    @Column(name = "on_behalf")
    private boolean onBehalf;

    @Enumerated(EnumType.STRING)
    private MealMode mode;

    private int portions;

    @Column(name = "price_fen")
    private int priceFen;

    private String diets;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "eater_name")
    private @Nullable String eaterName;

    private @Nullable String building;

    private @Nullable String room;

    private @Nullable String phone;

    @Column(name = "created_at")
    @Convert(converter = UtcInstants.class)
    private Instant createdAt;

    protected MealOrder() {} // for Jakarta Persistence

    MealOrder(UUID account, Claim claim, NewOrder wish, Eater eater, int number, int unitPriceFen, Instant now) {
        this.account = account;
        this.servedOn = wish.date();
        this.number = number;
        this.claim = claim.text();
        this.onBehalf = claim.onBehalf();
        this.mode = wish.mode();
        this.portions = wish.portions();
        this.priceFen = unitPriceFen * wish.portions();
        this.diets = Diet.joined(wish.wantedDiets());
        this.note = wish.line();
        this.state = State.ORDERED;
        this.eaterName = eater.name();
        this.building = eater.building();
        this.room = eater.room();
        this.phone = eater.phone();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Whether somebody who wishes this has it already. */
    boolean fulfils(NewOrder wish, Eater eater) {
        return mode == wish.mode()
                && portions == wish.portions()
                && diets.equals(Diet.joined(wish.wantedDiets()))
                && Objects.equals(note, wish.line())
                && eater().equals(eater);
    }

    /** A number to read out: the day of the month and the place in that day's row. */
    String number() {
        return String.format(Locale.ROOT, "%d-%03d", servedOn.getDayOfMonth(), number);
    }

    UUID account() {
        return account;
    }

    LocalDate servedOn() {
        return servedOn;
    }

    MealMode mode() {
        return mode;
    }

    int portions() {
        return portions;
    }

    /** For all portions together. */
    int priceFen() {
        return priceFen;
    }

    Set<Diet> diets() {
        return Diet.parse(diets);
    }

    @Nullable
    String note() {
        return note;
    }

    State state() {
        return state;
    }

    /** Who eats; nobody once the details were forgotten. */
    Eater eater() {
        return new Eater(eaterName, building, room, phone);
    }

    Instant createdAt() {
        return createdAt;
    }
}
