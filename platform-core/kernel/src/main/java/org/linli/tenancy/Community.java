package org.linli.tenancy;

/**
 * A community as the kernel knows it: one tenant.
 *
 * @param id its number in this installation, the first column of every key
 * @param code its twelve digits in the national division of areas; the first six are its district's
 * @param name what people call it
 * @param street the nine digits of its street
 * @param district the six digits of its district
 * @param active false while its district has suspended it: reading goes on, writing is refused
 */
public record Community(int id, String code, String name, String street, String district, boolean active) {}
