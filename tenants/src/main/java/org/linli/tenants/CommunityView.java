package org.linli.tenants;

import org.jspecify.annotations.Nullable;

/**
 * What everybody may see of a community.
 *
 * @param version the value of its entity tag
 */
public record CommunityView(
        String code,
        String name,
        NamedPlace street,
        NamedPlace district,
        CommunityEntry.State state,
        @Nullable String phone,
        long version) {}
