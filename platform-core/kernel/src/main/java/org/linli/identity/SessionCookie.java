package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;

/** The cookie that carries a session. It may outlive the session, which the database alone ends. */
@ApplicationScoped
class SessionCookie {

    static final String NAME = "linli_session";

    private static final Duration KEPT = Duration.ofDays(180);

    @Inject
    ClientAddress address;

    NewCookie of(String token) {
        return cookie(token, (int) KEPT.toSeconds());
    }

    /** Makes the browser forget its own. */
    NewCookie none() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(NAME)
                .value(value)
                .path("/")
                .httpOnly(true)
                .secure(!address.isLocal())
                .sameSite(NewCookie.SameSite.LAX)
                .maxAge(seconds)
                .build();
    }
}
