package org.linli.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * The files that pages are made of, compressed when they were built. What has a hash in its name is kept by browsers for ever, the
 * few files at the root for a day.
 */
@WebServlet({"/assets/*", "/favicon.ico", "/icon.svg", "/manifest.webmanifest"})
public class Assets extends HttpServlet {

    private static final Pattern NAME = Pattern.compile("/(?:assets/)?[A-Za-z0-9_-][A-Za-z0-9._-]*");

    private final transient Map<String, byte[]> files = new ConcurrentHashMap<>();

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = file(request);
        Optional<String> type = MediaTypes.of(path);
        if (!NAME.matcher(path).matches() || type.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setContentType(type.get());
        response.setHeader("Vary", "Accept-Encoding");
        for (String encoding : Encodings.of(request.getHeader("Accept-Encoding"))) {
            Optional<byte[]> compressed = file(path + Encodings.ending(encoding));
            if (compressed.isPresent()) {
                response.setHeader("Content-Encoding", encoding);
                send(request, response, compressed.get());
                return;
            }
        }
        Optional<byte[]> plain = file(path);
        if (plain.isPresent()) {
            send(request, response, plain.get());
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    /** Browsers that ask for the old name get the one icon that there is. */
    private static String file(HttpServletRequest request) {
        return request.getRequestURI().equals("/favicon.ico") ? "/icon.svg" : request.getRequestURI();
    }

    private static void send(HttpServletRequest request, HttpServletResponse response, byte[] content)
            throws IOException {
        boolean hashed = request.getRequestURI().startsWith("/assets/");
        String tag = '"' + Integer.toHexString(Arrays.hashCode(content)) + '-' + content.length + '"';
        response.setHeader("ETag", tag);
        response.setHeader("Cache-Control", hashed ? "public, max-age=31536000, immutable" : "public, max-age=86400");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentLength(content.length);
        response.getOutputStream().write(content);
    }

    private Optional<byte[]> file(String path) throws IOException {
        byte[] known = files.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream file = Assets.class.getResourceAsStream("/ui" + path)) {
            if (file == null) {
                return Optional.empty();
            }
            byte[] content = file.readAllBytes();
            files.put(path, content);
            return Optional.of(content);
        }
    }
}
