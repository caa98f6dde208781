package org.linli.web;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.linli.programs.ProgramApis;

/** Describes every operation of the API, those of the installed programs too, as JSON or, where it is asked for, as YAML. */
@WebServlet("/openapi")
public class OpenApi extends HttpServlet {

    @Inject
    transient ProgramApis programs;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject document = ApiDocument.of(parts());
        boolean yaml = wantsYaml(request);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("Vary", "Accept");
        response.setContentType(yaml ? "application/yaml; charset=utf-8" : "application/json; charset=utf-8");
        response.getOutputStream()
                .write((yaml ? Yaml.of(document) : document.toString()).getBytes(StandardCharsets.UTF_8));
    }

    private List<ApiPart> parts() throws IOException {
        List<ApiPart> parts = new ArrayList<>();
        parts.add(new ApiPart("", platform(), OpenApi.class.getClassLoader()));
        programs.all()
                .forEach(program -> parts.add(new ApiPart(
                        program.program(), program.openApi(), program.resource().getClassLoader())));
        return parts;
    }

    private static JsonObject platform() throws IOException {
        try (InputStream file =
                        Objects.requireNonNull(OpenApi.class.getResourceAsStream("/META-INF/linli-openapi.json"));
                JsonReader reader = Json.createReader(file)) {
            return reader.readObject();
        }
    }

    private static boolean wantsYaml(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return "yaml".equalsIgnoreCase(request.getParameter("format"))
                || (accept != null && accept.contains("yaml") && !accept.contains("json"));
    }
}
