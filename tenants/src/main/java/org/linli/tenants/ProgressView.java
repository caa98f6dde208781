package org.linli.tenants;

/**
 * How far an import has come.
 *
 * @param rows the lines of the list
 * @param done those that are dealt with
 */
public record ProgressView(int rows, int done, ImportProgress.State state) {}
