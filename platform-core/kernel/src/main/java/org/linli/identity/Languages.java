package org.linli.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language that a caller reads: what they chose on a page first, then what their browser says, else Chinese. */
public final class Languages {

    static final String COOKIE = "linli_locale";

    private Languages() {}

    /** The language to answer a request in. */
    public static Locale of(ContainerRequestContext request) {
        Cookie chosen = request.getCookies().get(COOKIE);
        return of(chosen == null ? null : chosen.getValue(), request.getHeaderString(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The language to answer a request in, outside the API. */
    public static Locale of(HttpServletRequest request) {
        jakarta.servlet.http.Cookie[] cookies = request.getCookies();
        String chosen = cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(jakarta.servlet.http.Cookie::getValue)
                        .findFirst()
                        .orElse(null);
        return of(chosen, request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /**
     * The language to answer in.
     *
     * @param chosen on a page, kept in the cookie {@code linli_locale}
     * @param accepted the header {@code Accept-Language}
     */
    public static Locale of(@Nullable String chosen, @Nullable String accepted) {
        String wanted = chosen == null || chosen.isBlank() ? accepted : chosen;
        return wanted != null && wanted.strip().startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
