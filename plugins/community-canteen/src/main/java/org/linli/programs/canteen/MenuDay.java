package org.linli.programs.canteen;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import org.linli.spi.CommunityOwned;

/**
 * What is cooked on a day, and how many portions of it are spoken for.
 *
 * <p>{@link Menu#take} is the only way to a portion. A day that was taken off the menu has no dishes.
 */
@Entity
@Table(name = "community_canteen_menu_day")
public class MenuDay extends CommunityOwned {

    private static final String SEPARATOR = "\n";

    @Column(name = "served_on")
    private LocalDate servedOn;

    private String dishes;

    @Column(name = "price_fen")
    private int priceFen;

    private int revision;

    private int taken;

    @Column(name = "last_number")
    private int lastNumber;

    protected MenuDay() {} // for Jakarta Persistence

    MenuDay(LocalDate servedOn) {
        this.servedOn = servedOn;
        this.dishes = "";
    }

    void plan(List<String> wanted, int price) {
        String joined = String.join(SEPARATOR, wanted);
        if (!joined.equals(dishes) || price != priceFen || revision == 0) {
            dishes = joined;
            priceFen = price;
            revision++;
        }
    }

    LocalDate servedOn() {
        return servedOn;
    }

    List<String> dishes() {
        return closed() ? List.of() : List.of(dishes.split(SEPARATOR));
    }

    /** Whether nothing is cooked. */
    boolean closed() {
        return dishes.isEmpty();
    }

    int priceFen() {
        return priceFen;
    }

    /** Counts the changes of the menu itself, whereas {@link #version} counts orders too. */
    int revision() {
        return revision;
    }

    int taken() {
        return taken;
    }
}
