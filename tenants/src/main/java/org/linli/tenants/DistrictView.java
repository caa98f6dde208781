package org.linli.tenants;

/**
 * A district and how many communities it has.
 */
public record DistrictView(String code, String name, long communities) {}
