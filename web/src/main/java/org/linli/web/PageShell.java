package org.linli.web;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.linli.identity.CurrentCaller;
import org.linli.identity.Visits;
import org.linli.json.Json;
import org.linli.tenancy.Tenancy;

/**
 * Answers every address of a page with the HTML that starts it. Which page it is, the page's own code decides; the server only tells
 * whether its community exists.
 */
@WebServlet("/")
public class PageShell extends HttpServlet {

    /** No page has a dot in its address: what has one asks for a file, and a file that is missing is not a page. */
    private static final Pattern PAGE = Pattern.compile("/|(?:/[A-Za-z0-9%_~@=,:-]+)+/?");

    private static final Pattern NOT_OURS = Pattern.compile("/(?:api|assets|plugins|health|metrics|openapi)(?:/.*)?");
    private static final Pattern IN_COMMUNITY = Pattern.compile("/(?:console/)?c/.*");

    private final transient Jsonb json = Json.create();

    @Inject
    transient Visits visits;

    @Inject
    transient CurrentCaller caller;

    @Inject
    transient Tenancy tenancy;

    @Inject
    transient Boot boot;

    @Inject
    transient BuiltPages built;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        if (!isPage(path) || !built.isBuilt(entry(path))) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        visits.<Integer, IOException>by(request, () -> answer(request, response));
    }

    static boolean isPage(String path) {
        return PAGE.matcher(path).matches() && !NOT_OURS.matcher(path).matches();
    }

    static String entry(String path) {
        return path.equals("/console") || path.startsWith("/console/") ? "console" : "m";
    }

    private int answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getRequestURI();
        BootView start = boot.of(entry(path), elder(request));
        String nonce = SecurityHeaders.nonce();
        SecurityHeaders.onPage(response, nonce);
        if (IN_COMMUNITY.matcher(path).matches() && start.community() == null) {
            response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        }
        response.setContentType("text/html; charset=utf-8");
        response.setHeader("Content-Language", start.locale());
        Page page = new Page(
                start.entry(),
                caller.locale(),
                start.elder(),
                title(path, start),
                start.community() == null ? null : start.community().phone(),
                json.toJson(start),
                nonce);
        return write(request, response, page.html(built).getBytes(StandardCharsets.UTF_8));
    }

    private String title(String path, BootView start) {
        String community = start.community() == null ? null : start.community().name();
        return PageTitles.of(path, community, start.ui(), caller.locale()).orElse("");
    }

    /** Gives the number of bytes sent. */
    private static int write(HttpServletRequest request, HttpServletResponse response, byte[] html) throws IOException {
        byte[] body = html;
        response.setHeader("Vary", "Accept-Encoding");
        if (Encodings.of(request.getHeader("Accept-Encoding")).contains("gzip")) {
            response.setHeader("Content-Encoding", "gzip");
            body = zipped(html);
        }
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        return body.length;
    }

    private static byte[] zipped(byte[] html) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(html.length / 2);
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(html);
        }
        return bytes.toByteArray();
    }

    private static int elder(HttpServletRequest request) {
        Cookie @Nullable [] cookies = request.getCookies();
        return cookies == null
                ? 0
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals("linli_elder")
                                && cookie.getValue().matches("[0-3]"))
                        .mapToInt(cookie -> Integer.parseInt(cookie.getValue()))
                        .findFirst()
                        .orElse(0);
    }
}
