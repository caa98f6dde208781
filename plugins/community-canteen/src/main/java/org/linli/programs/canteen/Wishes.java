package org.linli.programs.canteen;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** What an order asks of the kitchen, in words: the ticked wishes and the free note, none of them twice. */
final class Wishes {

    private Wishes() {}

    static Set<String> of(MealOrder order, Locale locale) {
        Set<String> wishes = new LinkedHashSet<>();
        order.diets().forEach(diet -> wishes.add(diet.label().in(locale)));
        String note = order.note();
        if (note != null) {
            wishes.add(spoken(note, locale));
        }
        return wishes;
    }

    /** A note that only says what could have been ticked is counted with the ticks. */
    private static String spoken(String note, Locale locale) {
        for (Diet diet : Diet.values()) {
            if (note.equalsIgnoreCase(diet.label().zh())
                    || note.equalsIgnoreCase(diet.label().en())) {
                return diet.label().in(locale);
            }
        }
        return note;
    }
}
