package org.linli.tenants;

import java.util.List;

/**
 * A community in its district's list.
 *
 * @param programs the ids of those that it has enabled
 * @param members how many people belong to it
 */
public record ListedCommunity(
        String code, String name, NamedPlace street, CommunityEntry.State state, List<String> programs, long members) {}
