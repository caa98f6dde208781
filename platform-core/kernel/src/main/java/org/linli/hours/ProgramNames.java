package org.linli.hours;

import org.linli.spi.Texts;

/** Says what programs are called; kept by whoever runs them. */
public interface ProgramNames {

    /** The name of the program with this id, the id itself where it is not known any more. */
    Texts of(String program);
}
