package org.linli.spi;

/** The community in which the code runs. */
public interface CurrentCommunity {

    /** Its code, twelve digits, such as {@code 420107005008}. */
    String code();

    /** Its name, such as 青和居社区居委会. */
    String name();
}
