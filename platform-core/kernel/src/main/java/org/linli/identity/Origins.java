package org.linli.identity;

import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells our own pages from other sites' by what the browser says of a request. */
final class Origins {

    private static final Set<String> OURS = Set.of("same-origin", "none");

    private Origins() {}

    /**
     * Whether a browser sends the request for another site's page. A client that is not a browser sends none of these headers.
     *
     * @param fetchSite {@code Sec-Fetch-Site}
     * @param origin {@code Origin}
     * @param host {@code Host}, as the browser has it
     */
    static boolean isForeign(@Nullable String fetchSite, @Nullable String origin, @Nullable String host) {
        if (fetchSite != null) {
            return !OURS.contains(fetchSite);
        }
        return origin != null && !sameHost(origin, host);
    }

    private static boolean sameHost(String origin, @Nullable String host) {
        try {
            return host != null && host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
