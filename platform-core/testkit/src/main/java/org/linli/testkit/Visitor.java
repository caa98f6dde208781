package org.linli.testkit;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Somebody who speaks with a running Linli over HTTP, signed in or not. */
public final class Visitor {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI api;
    private final @Nullable String session;

    private Visitor(URI api, @Nullable String session) {
        this.api = api;
        this.session = session;
    }

    static Visitor stranger(URI server) {
        return new Visitor(server.resolve("/api/v1/"), null);
    }

    Visitor signIn(String login, String password) {
        String body = Json.createObjectBuilder()
                .add("login", login)
                .add("password", password)
                .build()
                .toString();
        HttpResponse<String> response = exchange("POST", "session", body);
        if (response.statusCode() != 201) {
            throw new IllegalStateException(login + " cannot sign in: " + response.body());
        }
        String cookie = response.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith("linli_session="))
                .findFirst()
                .orElseThrow();
        return new Visitor(api, cookie.substring(0, cookie.indexOf(';')));
    }

    /** An answer of the server. */
    public record Answer(int status, String body) {

        public JsonObject json() {
            try (JsonReader reader = Json.createReader(new StringReader(body))) {
                return reader.readObject();
            }
        }

        /** The stable name of the problem, empty when it is none. */
        public String problem() {
            return status < 400 || body.isBlank()
                    ? ""
                    : json().getString("type", "").replace("urn:linli:problem:", "");
        }
    }

    public Answer get(String path) {
        return send("GET", path, null);
    }

    /** @param path below {@code /api/v1/} */
    public Answer send(String method, String path, @Nullable String body) {
        HttpResponse<String> response = exchange(method, path, body);
        return new Answer(response.statusCode(), response.body());
    }

    private HttpResponse<String> exchange(String method, String path, @Nullable String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(api.resolve(path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        if (body != null) {
            request.header("Content-Type", "application/json");
        }
        if (session != null) {
            request.header("Cookie", session);
        }
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
