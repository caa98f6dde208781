package org.linli.web;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.io.ByteArrayInputStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.linli.retries.KeptAnswer;
import org.linli.retries.KeptAnswers;
import org.linli.spi.Caller;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/**
 * Answers a write that is sent again under the same {@code Idempotency-Key} with its first answer.
 *
 * <p>Follows the IETF draft "The Idempotency-Key HTTP Header Field": the same key with another request is a 422.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
@ApplicationScoped
public class Retries implements ContainerRequestFilter {

    private static final String HEADER = "Idempotency-Key";
    private static final String CLAIMED = "linli.retries.claimed";
    private static final Set<String> WRITES = Set.of("POST", "PUT", "PATCH", "DELETE");

    @Inject
    KeptAnswers answers;

    @Inject
    Caller caller;

    @Inject
    JsonConfiguration json;

    @Override
    public void filter(ContainerRequestContext request) {
        String key = request.getHeaderString(HEADER);
        if (key == null
                || !WRITES.contains(request.getMethod())
                || caller.account().isEmpty()) {
            return;
        }
        check(key);
        UUID account = caller.requireAccount();
        answers.claim(account, key, fingerprint(request))
                .ifPresentOrElse(
                        kept -> request.abortWith(again(kept)),
                        () -> request.setProperty(CLAIMED, new Claim(account, key)));
    }

    private static void check(String key) {
        if (!key.matches("[A-Za-z0-9_-]{8,64}")) {
            throw ProblemException.withErrors(
                    CommonProblem.BAD_INPUT,
                    List.of(new FieldError(
                            HEADER,
                            Texts.of(
                                    "要 8 到 64 个字母、数字、- 或 _", "Give 8 to 64 letters, digits, hyphens or underscores"))));
        }
    }

    private static Response again(KeptAnswer kept) {
        Response.ResponseBuilder answer = Response.status(kept.status()).header("Idempotency-Replayed", "true");
        byte[] body = kept.body();
        return body == null
                ? answer.build()
                : answer.type(MediaType.APPLICATION_JSON).entity(body).build();
    }

    /** Keeps the answer of a request that has claimed a key, just before its transaction commits. */
    void keep(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(request.getProperty(CLAIMED) instanceof Claim claim)) {
            return;
        }
        byte[] body = null;
        if (response.hasEntity()) {
            body = json.write(response.getEntity(), response.getEntityType());
            response.setEntity(body, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
        }
        answers.keep(claim.account(), claim.key(), response.getStatus(), body);
    }

    /** Of method, path, query and a JSON body; an uploaded file counts by its length. */
    private static byte[] fingerprint(ContainerRequestContext request) {
        MessageDigest digest = sha256();
        digest.update((request.getMethod() + ' ' + request.getUriInfo().getRequestUri() + ' ' + request.getLength())
                .getBytes(StandardCharsets.UTF_8));
        if (MediaType.APPLICATION_JSON_TYPE.isCompatible(request.getMediaType())) {
            byte[] body = WholeBody.of(request.getEntityStream());
            digest.update(body);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        return digest.digest();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private record Claim(UUID account, String key) {}
}
