package org.linli.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linli.programs.ProgramFiles;

/** The files of programs' own pages. A version's files never change, so browsers keep them for ever. */
@WebServlet("/plugins/*")
public class ProgramAssets extends HttpServlet {

    private static final Pattern PATH = Pattern.compile("/plugins/([a-z0-9-]{1,40})/([A-Za-z0-9.-]{1,40})/ui/(.+)");

    @Inject
    transient ProgramFiles files;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getRequestURI());
        Optional<String> type = MediaTypes.of(request.getRequestURI());
        Optional<byte[]> content =
                path.matches() ? files.find(path.group(1), path.group(2), path.group(3)) : Optional.empty();
        if (type.isEmpty() || content.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        SecurityHeaders.onForeignFile(response);
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setContentType(type.get());
        response.setContentLength(content.get().length);
        response.getOutputStream().write(content.get());
    }
}
