package org.linli.programs.canteen;

import java.util.UUID;

/**
 * Whose meal an order is: nobody has two orders for a day.
 *
 * <p>Usually the account's; at the desk, where one account orders for many, the eater's by name and door.
 */
record Claim(String text, boolean onBehalf) {

    static Claim of(UUID account) {
        return new Claim(account.toString(), false);
    }

    static Claim of(Eater eater) {
        return new Claim(eater.name() + "\n" + eater.building() + "\n" + eater.room(), true);
    }
}
