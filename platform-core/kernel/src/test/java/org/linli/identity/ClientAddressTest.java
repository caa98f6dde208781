package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

    @Test
    void believesNobodyButItsOwnProxies() {
        assertThat(ClientAddress.farEnd("203.0.113.9", "198.51.100.1", Set.of("10.0.0.1")))
                .isEqualTo("203.0.113.9");
        assertThat(ClientAddress.farEnd("10.0.0.1", "198.51.100.1", Set.of("10.0.0.1")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void takesTheLastHopThatIsNotItsOwn() {
        assertThat(ClientAddress.farEnd("10.0.0.1", "6.6.6.6, 198.51.100.1, 10.0.0.2", Set.of("10.0.0.1", "10.0.0.2")))
                .isEqualTo("198.51.100.1");
    }

    @Test
    void countsAHouseholdsIpv6NetworkAsOne() {
        assertThat(ClientAddress.network("2001:db8:1:2:aaaa::1")).isEqualTo("2001:db8:1:2");
        assertThat(ClientAddress.network("203.0.113.9")).isEqualTo("203.0.113.9");
    }
}
