package org.linli.web.system;

import jakarta.json.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Somebody who asks over HTTP. Keeps their session and nothing else. */
public final class Client {

    private static final HttpClient HTTP = connections();
    private static final HttpClient ROUGH = connections();

    private final URI uri;
    private final String session;

    Client(URI uri, String session) {
        this.uri = uri;
        this.session = session;
    }

    private static HttpClient connections() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    Client signIn(String login, String password) {
        return began(ask(Call.of("POST /session")
                .json(Json.createObjectBuilder()
                        .add("login", login)
                        .add("password", password)
                        .build()
                        .toString())));
    }

    /** Whoever an answer has signed in. */
    Client began(Answer answer) {
        if (answer.status() != 201) {
            throw new AssertionError("No session began: " + answer);
        }
        return new Client(uri, answer.cookie("linli_session").orElseThrow());
    }

    Client stranger() {
        return new Client(uri, "");
    }

    boolean isStranger() {
        return session.isEmpty();
    }

    String session() {
        return session;
    }

    URI uri() {
        return uri;
    }

    /** The answer; a connection that breaks is an {@link UncheckedIOException}. */
    Answer ask(Call call) {
        return send(HTTP, request(call));
    }

    /**
     * The answer to a call that the server may close the connection on, as after a body that it did not read to its end: whoever asks
     * next on that connection has to ask again, and it is nobody else's.
     */
    Answer askRoughly(Call call) {
        HttpRequest request = request(call);
        for (int i = 0; i < 3; i++) {
            try {
                return send(ROUGH, request);
            } catch (UncheckedIOException e) {
                // perhaps it was the call before that ended the connection
            }
        }
        return send(ROUGH, request);
    }

    private HttpRequest request(Call call) {
        byte[] body = call.body();
        BodyPublisher publisher = body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body);
        HttpRequest.Builder request = HttpRequest.newBuilder(uri.resolve(call.target()))
                .timeout(Duration.ofSeconds(60))
                .method(call.method(), publisher)
                .header("Accept-Language", "en");
        if (!session.isEmpty()) {
            request.header("Cookie", "linli_session=" + session);
        }
        call.headers().forEach(request::setHeader);
        return request.build();
    }

    /** The answer to a read outside of the API. */
    Answer askAt(String path, String accept) {
        return send(
                HTTP,
                HttpRequest.newBuilder(uri.resolve(path))
                        .timeout(Duration.ofSeconds(60))
                        .header("Accept", accept)
                        .build());
    }

    private static Answer send(HttpClient client, HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers().map(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
