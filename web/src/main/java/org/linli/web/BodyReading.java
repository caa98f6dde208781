package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** Reads JSON bodies of a bounded size, and says which field cannot be read instead of how the reader stumbled. */
@Provider
@ApplicationScoped
public class BodyReading implements ReaderInterceptor {

    private static final Pattern FIELD = Pattern.compile("property '?([A-Za-z0-9_.]{1,60})'?");

    @Override
    public @Nullable Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) {
            return context.proceed();
        }
        byte[] body = WholeBody.of(context.getInputStream());
        if (body.length > WholeBody.LARGEST) {
            throw new ProblemException(CommonProblem.TOO_LARGE, "1 MB");
        }
        context.setInputStream(new ByteArrayInputStream(body));
        try {
            return context.proceed();
        } catch (WebApplicationException | ProblemException e) {
            throw e;
        } catch (RuntimeException e) {
            throw unreadable(e);
        }
    }

    private static ProblemException unreadable(RuntimeException e) {
        return ProblemException.withErrors(
                CommonProblem.BAD_INPUT,
                List.of(new FieldError(
                        field(e), Texts.of("这里的内容格式不对，请检查类型和写法", "This cannot be read: check its type and spelling"))));
    }

    private static String field(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            Matcher matcher = FIELD.matcher(String.valueOf(cause.getMessage()));
            if (!(cause instanceof ProcessingException) && matcher.find()) {
                return matcher.group(1);
            }
        }
        return "body";
    }
}
