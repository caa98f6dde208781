package org.linli.tenants;

/**
 * A community as a line of a list has it; what the list does not say is empty.
 *
 * @param streetCode must be the first nine digits of the code where it is given
 */
record ImportRow(int line, String code, String name, String streetCode, String street, String district) {}
