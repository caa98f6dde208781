package org.linli.tenants;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What a bureau changes of a community; what is left out stays. */
public record CommunityEdit(
        @Nullable @Pattern(regexp = Writing.NAME, message = Writing.NAME_TEXT)
        String name,

        @Nullable @Pattern(regexp = Writing.PHONE, message = Writing.PHONE_TEXT)
        String phone,

        CommunityEntry.@Nullable State state) {}
