package org.linli.web;

import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Base64;

/** What browsers are told to refuse on behalf of whoever looks at one of our pages. */
final class SecurityHeaders {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 16;

    private SecurityHeaders() {}

    /** A value that lets one inline script of one answer run. */
    static String nonce() {
        byte[] bytes = new byte[NONCE_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    static String policy(String nonce) {
        return "default-src 'none'; script-src 'self' 'nonce-" + nonce + "'; style-src 'self'; connect-src 'self'; "
                + "img-src 'self' data: blob:; font-src 'none'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'none'; manifest-src 'self'; worker-src 'self'";
    }

    /** For an HTML page of ours. */
    static void onPage(HttpServletResponse response, String nonce) {
        response.setHeader("Content-Security-Policy", policy(nonce));
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cache-Control", "no-store");
    }

    /** For a file that a program brought: opened by itself it may do nothing at all. */
    static void onForeignFile(HttpServletResponse response) {
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader("X-Content-Type-Options", "nosniff");
    }
}
