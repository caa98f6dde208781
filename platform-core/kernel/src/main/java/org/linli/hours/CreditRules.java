package org.linli.hours;

/**
 * How a community keeps time credits.
 *
 * @param on whether confirmed hours bring credits, and credits can be given
 * @param months after so many they lapse, 1 to 120
 */
record CreditRules(boolean on, int months) {

    static final CreditRules OFF = new CreditRules(false, 24);
}
