package org.linli.spi;

/** The levels at which people hold roles. */
public enum PlaceKind {
    INSTALLATION,
    DISTRICT,
    STREET,
    COMMUNITY
}
