package org.linli.spi;

/** The settings of a program that has none. */
public record NoSettings() {}
