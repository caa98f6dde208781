package org.linli.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The language of an answer: the page's own choice first, then the browser's, Chinese where neither is known. */
final class Languages {

    static final String COOKIE = "linli_locale";

    private Languages() {}

    static Locale of(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String chosen = cookies == null
                ? null
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(COOKIE))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse(null);
        return of(chosen, request.getHeader("Accept-Language"));
    }

    static Locale of(@Nullable String chosen, @Nullable String accepted) {
        if (chosen != null && !chosen.isBlank()) {
            return chosen.startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        }
        return accepted != null && accepted.trim().startsWith("en") ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
    }
}
