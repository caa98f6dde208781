package org.linli.hours;

import java.security.SecureRandom;

/** The number on the slip of paper of a gift, short enough to be read out, such as {@code 7KQ2-M9XT}. */
final class SlipNumber {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    private SlipNumber() {}

    static String next() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(i == 4 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return number.toString();
    }
}
