package org.linli.web;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.programs.ProgramGate;
import org.linli.spi.Ids;
import org.linli.tenancy.Community;
import org.linli.tenancy.CommunityDirectory;
import org.linli.tenancy.Tenancy;

/**
 * Around every request: its id, the community that its path names, one line in the log without anything about a person, and no
 * transaction left open behind it.
 */
@WebFilter("/*")
public class Edge extends HttpFilter {

    private static final System.Logger LOG = System.getLogger("org.linli.access");
    private static final Pattern COMMUNITY = Pattern.compile("/(?:api/v1/communities|c|console/c)/([0-9]{12})(?:/.*)?");
    private static final Pattern REQUEST_ID = Pattern.compile("[A-Za-z0-9-]{8,64}");
    private static final Pattern PERSONAL = Pattern.compile("/[A-Za-z0-9_-]{20,}");

    @Inject
    transient Tenancy tenancy;

    @Inject
    transient CommunityDirectory directory;

    @Inject
    transient RequestTransaction transaction;

    @Inject
    transient ProgramGate gate;

    @Inject
    transient RequestMetrics metrics;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        String id = idOf(request);
        long began = System.nanoTime();
        response.setHeader("X-Request-Id", id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        try {
            run(request, response, chain, community(request.getRequestURI()).orElse(null));
        } finally {
            gate.leave();
            transaction.leaveNothingOpen();
            metrics.count(request.getRequestURI(), response.getStatus(), System.nanoTime() - began);
            log(request, response, id, began);
        }
    }

    /** Servlets throw two checked kinds; the community is left whichever way the request ends. */
    private void run(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, @Nullable Community community)
            throws IOException, ServletException {
        Optional<ServletException> refused = tenancy.<Optional<ServletException>, IOException>in(community, () -> {
            try {
                chain.doFilter(request, response);
                return Optional.empty();
            } catch (ServletException e) {
                return Optional.of(e);
            }
        });
        if (refused.isPresent()) {
            throw refused.get();
        }
    }

    private Optional<Community> community(String path) {
        Matcher matcher = COMMUNITY.matcher(path);
        return matcher.matches() ? directory.byCode(matcher.group(1)) : Optional.empty();
    }

    private static String idOf(HttpServletRequest request) {
        String given = request.getHeader("X-Request-Id");
        return given != null && REQUEST_ID.matcher(given).matches()
                ? given
                : Ids.next().toString();
    }

    private static void log(HttpServletRequest request, HttpServletResponse response, String id, long began) {
        LOG.log(
                System.Logger.Level.INFO,
                id + ' ' + request.getMethod() + ' '
                        + PERSONAL.matcher(request.getRequestURI()).replaceAll("/*") + ' ' + response.getStatus() + ' '
                        + (System.nanoTime() - began) / 1_000_000 + " ms");
    }
}
