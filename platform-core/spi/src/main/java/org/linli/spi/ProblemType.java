package org.linli.spi;

import java.util.Locale;

/** A kind of refusal that a neighbour can be told, usually a constant of an enum beside the feature that it belongs to. */
public interface ProblemType {

    /** The constant's name; the problem's stable {@code type} is {@code urn:linli:problem:} and this in lower case with hyphens. */
    String name();

    /** Its status and text. */
    ProblemText problem();

    /** The HTTP status, 400 to 599. */
    default int status() {
        return problem().status();
    }

    /** What is wrong and how to mend it, for the person who asked; may have places for arguments. */
    default Texts text() {
        return problem().text();
    }

    /** The stable, public name of the type. */
    default String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
