package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Where a request comes from. What {@code X-Forwarded-For} says counts only behind a proxy that {@code LINLI_PROXIES} names by its
 * address, separated by commas: anybody else could write anything into it.
 */
@ApplicationScoped
class ClientAddress {

    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "0:0:0:0:0:0:0:1");

    @Inject
    HttpServletRequest request;

    @Inject
    @ConfigProperty(name = "linli.proxies")
    Optional<String> proxies;

    /** The address to count guesses by; of an IPv6 address its network, since one household has the whole of it. */
    String current() {
        return network(farEnd(request.getRemoteAddr(), request.getHeader("X-Forwarded-For"), trusted()));
    }

    /** Whether the request never left this machine, so that a cookie may go without TLS. */
    boolean isLocal() {
        return LOOPBACK.contains(request.getRemoteAddr())
                && request.getHeader("X-Forwarded-For") == null
                && request.getHeader("Forwarded") == null;
    }

    private Set<String> trusted() {
        return Arrays.stream(proxies.orElse("").split(",")).map(String::strip).collect(Collectors.toUnmodifiableSet());
    }

    /** The nearest address that is not one of our own proxies. */
    static String farEnd(String nearest, @Nullable String forwarded, Set<String> trusted) {
        String end = nearest;
        String[] hops = forwarded == null ? new String[0] : forwarded.split(",");
        for (int i = hops.length - 1; i >= 0 && trusted.contains(end); i--) {
            end = hops[i].strip();
        }
        return end;
    }

    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        String[] groups = address.split(":", -1);
        return String.join(":", Arrays.copyOf(groups, Math.min(4, groups.length)));
    }
}
