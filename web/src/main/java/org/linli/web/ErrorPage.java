package org.linli.web;

import jakarta.inject.Inject;
import jakarta.json.bind.Jsonb;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import org.linli.identity.Visits;
import org.linli.json.Json;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.Texts;

/** What people see when an address has no page or a page failed: a sentence and the way home, without any code of ours. */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {

    private static final Texts MISSING = Texts.of("没有这一页", "There is no such page");
    private static final Texts MISSING_WHAT =
            Texts.of("地址可能写错了，或者这一页已经不在了。", "The address may be wrong, or the page is gone.");
    private static final Texts FAILED = Texts.of("出了点问题", "Something went wrong");
    private static final Texts HOME = Texts.of("回到首页", "Go to the start");

    private final transient Jsonb json = Json.create();

    @Inject
    transient BuiltPages built;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        response.setStatus(status);
        String from = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        Locale locale = Visits.languageOf(request);
        if (from.startsWith("/api/")) {
            writeProblem(response, status, from, locale);
        } else {
            writePage(response, status, locale);
        }
    }

    private void writeProblem(HttpServletResponse response, int status, String from, Locale locale) throws IOException {
        ProblemView problem = Problems.view(new ProblemException(problem(status)), locale, from);
        response.setStatus(problem.status());
        response.setContentType(Problems.MEDIA_TYPE);
        response.getOutputStream().write(json.toJson(problem).getBytes(StandardCharsets.UTF_8));
    }

    private static CommonProblem problem(int status) {
        return switch (status) {
            case 404 -> CommonProblem.NOT_FOUND;
            case 405 -> CommonProblem.METHOD_NOT_ALLOWED;
            default -> status < 500 ? CommonProblem.BAD_INPUT : CommonProblem.FAILED;
        };
    }

    private void writePage(HttpServletResponse response, int status, Locale locale) throws IOException {
        boolean missing = status < 500;
        SecurityHeaders.onPage(response, SecurityHeaders.nonce());
        response.setContentType("text/html; charset=utf-8");
        Texts title = missing ? MISSING : FAILED;
        Texts what = missing ? MISSING_WHAT : CommonProblem.FAILED.text();
        response.getWriter().write("""
                        <!doctype html>
                        <html lang="%s">
                        <head>
                        <meta charset="utf-8">
                        <meta name="viewport" content="width=device-width, initial-scale=1">
                        <title>%s</title>
                        %s
                        </head>
                        <body><main class="m-main"><div class="stack-l"><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p></div></main></body>
                        </html>
                        """.formatted(
                        BuiltPages.language(locale),
                        title.in(locale),
                        built.styles("m").stream()
                                .map("<link rel=\"stylesheet\" href=\"%s\">"::formatted)
                                .collect(Collectors.joining("\n")),
                        title.in(locale),
                        what.in(locale),
                        HOME.in(locale)));
    }
}
