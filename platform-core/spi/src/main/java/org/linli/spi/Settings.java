package org.linli.spi;

/**
 * The settings of a program in the current community, always those that are in force now.
 *
 * @param <T> the record that {@link ServiceProgram#settings()} names
 */
public interface Settings<T extends Record> {

    T get();
}
