package org.linli.spi;

import java.time.LocalTime;

/**
 * Work that a program does once a day in each community in which it is enabled, in a transaction of its own.
 *
 * @param name unique within the program, 1 to 40 lower-case letters, digits and hyphens
 * @param at when, Asia/Shanghai
 * @param task made by the host like every class of a program, once per run; it may run again after a crash, so it must not mind
 */
public record ProgramJob(String name, LocalTime at, Class<? extends Runnable> task) {}
