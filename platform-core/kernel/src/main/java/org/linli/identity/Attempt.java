package org.linli.identity;

import java.util.List;

/**
 * One attempt at a password, as far as guessing is counted.
 *
 * @param subjects what is counted, always in this order so that two attempts never wait for each other
 */
record Attempt(List<Subject> subjects) {

    /**
     * What guesses are counted for.
     *
     * @param hash of what it is, so that what people typed is not kept
     * @param free how many guesses have no consequence
     * @param shared whether other people's attempts count for it too
     */
    record Subject(String hash, int free, boolean shared) {}

    /** From an address that the account was not used from: both the log-in and the address are counted. */
    static Attempt fromElsewhere(String login, String address) {
        return new Attempt(List.of(
                new Subject(Token.hash("login " + login), 5, false),
                new Subject(Token.hash("address " + address), 30, true)));
    }

    /** From where its owner signs in: strangers' guesses elsewhere do not matter here. */
    static Attempt fromHome(String login, String address) {
        return new Attempt(List.of(new Subject(Token.hash("login " + login + " address " + address), 10, false)));
    }

    /** By somebody who is signed in and proves that it is still them. */
    static Attempt ofOwner(String login) {
        return new Attempt(List.of(new Subject(Token.hash("owner " + login), 5, false)));
    }
}
