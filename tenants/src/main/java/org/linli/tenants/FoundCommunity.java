package org.linli.tenants;

/** A community as somebody finds it who looks for their own. */
public record FoundCommunity(String code, String name, NamedPlace street, NamedPlace district) {}
