package org.linli.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.tenancy.Tenancy.Act;

/** Finds out who opens a page, outside the API: by the session cookie, as {@link SignInFilter} does inside it. */
@ApplicationScoped
public class Visits {

    @Inject
    Sessions sessions;

    @Inject
    CurrentCaller caller;

    /** Runs the act as whoever the request comes from, in their language. */
    public <T extends @Nullable Object, E extends Exception> T by(HttpServletRequest request, Act<T, E> act) throws E {
        caller.enter(null, languageOf(request));
        try {
            cookie(request, SessionCookie.NAME)
                    .filter(token -> !token.isBlank())
                    .flatMap(sessions::find)
                    .ifPresent(person -> caller.enter(person, caller.locale()));
            return act.call();
        } finally {
            caller.leave();
        }
    }

    /** The language that whoever sends the request reads. */
    public static Locale languageOf(HttpServletRequest request) {
        return Languages.of(
                cookie(request, Languages.COOKIE).orElse(null), request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst();
    }
}
