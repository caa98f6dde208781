package org.linli.web;

import jakarta.json.JsonObject;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.linli.identity.MeView;
import org.linli.tenants.CommunityView;

/**
 * What a page starts with, so that it asks the server nothing before it shows something.
 *
 * @param version changes with the pages and with the programs that run
 * @param entry {@code m} or {@code console}
 * @param elder the step of the elder mode, 0 to 3
 * @param me null when nobody is signed in
 * @param community null outside a community, or where the path names none that exists
 * @param ui what the community's programs show to the caller; null outside a community
 * @param data nothing yet: room for the first screen's own data
 */
public record BootView(
        String version,
        String entry,
        String locale,
        int elder,
        Instant now,
        @Nullable MeView me,
        @Nullable CommunityView community,
        @Nullable JsonObject ui,
        @Nullable Object data) {}
