package org.linli.tenants;

/** A street or district as pages name it. */
public record NamedPlace(String code, String name) {}
