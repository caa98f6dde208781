package org.linli.web;

import java.util.Map;
import java.util.Optional;

/** The kinds of files that pages are made of. Anything else is not served. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml",
            "png", "image/png",
            "jpg", "image/jpeg",
            "webp", "image/webp",
            "webmanifest", "application/manifest+json");

    private MediaTypes() {}

    static Optional<String> of(String name) {
        return Optional.ofNullable(BY_ENDING.get(name.substring(name.lastIndexOf('.') + 1)));
    }
}
