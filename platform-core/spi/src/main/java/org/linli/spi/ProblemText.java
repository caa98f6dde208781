package org.linli.spi;

/**
 * What a problem answers: everything about a {@link ProblemType} but its name.
 *
 * @param status the HTTP status, 400 to 599
 * @param text what is wrong and how to mend it, for the person who asked; may have places for arguments
 */
public record ProblemText(int status, Texts text) {

    public ProblemText {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("A problem has a status of 400 to 599, not " + status);
        }
    }

    /** With its text in Chinese and English. */
    public ProblemText(int status, String zh, String en) {
        this(status, Texts.of(zh, en));
    }
}
