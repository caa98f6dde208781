package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.SystemException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.glassfish.jersey.server.ParamException;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Languages;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** Turns whatever was thrown into problem details in the caller's language, and notes what is a defect. */
@ApplicationScoped
class Problems {

    static final String MEDIA_TYPE = "application/problem+json";

    private static final System.Logger LOG = System.getLogger(Problems.class.getName());
    private static final String TYPE = "urn:linli:problem:";

    /** InnoDB: lock wait time-out, deadlock, record changed since the last read. */
    private static final List<Integer> CONTENTION = List.of(1205, 1213, 1020);

    /** How Payara's pool begins to say that it has no connection; it has no type for it. */
    private static final String NO_CONNECTION = "Error in allocating a connection";

    private static final Map<Integer, CommonProblem> BY_STATUS = Map.of(
            400, CommonProblem.BAD_INPUT,
            401, CommonProblem.NOT_SIGNED_IN,
            403, CommonProblem.NOT_ALLOWED,
            404, CommonProblem.NOT_FOUND,
            405, CommonProblem.METHOD_NOT_ALLOWED,
            406, CommonProblem.NOT_ACCEPTABLE,
            412, CommonProblem.STALE_EDIT,
            415, CommonProblem.WRONG_MEDIA_TYPE);

    @Inject
    ConstraintTexts constraints;

    @Inject
    HttpServletRequest request;

    /** The problem of the current request, in its language. */
    ProblemView of(Throwable thrown) {
        ProblemException problem = asProblem(thrown);
        if (problem.type() == CommonProblem.FAILED) {
            LOG.log(System.Logger.Level.ERROR, "A defect answered a request", thrown);
        }
        return view(problem, Languages.of(request), request.getRequestURI());
    }

    /** How many seconds to wait before it is worth asking again, for what may be gone by then. */
    Optional<String> retryAfter(Throwable thrown) {
        ProblemException problem = asProblem(thrown);
        return problem.retryAfter()
                .map(Duration::toSeconds)
                .or(() -> problem.type().status() == 503 ? Optional.of(2L) : Optional.empty())
                .map(String::valueOf);
    }

    /** The problem in this language, about this path; a query is left out, since it may hold what somebody typed. */
    static ProblemView view(ProblemException problem, Locale locale, String instance) {
        return new ProblemView(
                TYPE + problem.type().slug(),
                problem.type().slug(),
                problem.type().status(),
                problem.detail().in(locale),
                instance,
                problem.errors().stream()
                        .map(error -> new ProblemView.Field(
                                error.field(), error.text().in(locale)))
                        .toList(),
                problem.reasons().stream()
                        .map(reason -> new ProblemView.Cause(
                                reason.type(), reason.text().in(locale)))
                        .toList());
    }

    private ProblemException asProblem(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            ProblemException known = known(cause);
            if (known != null) {
                return known;
            }
        }
        return new ProblemException(CommonProblem.FAILED);
    }

    private @Nullable ProblemException known(Throwable cause) {
        if (cause instanceof ProblemException problem) {
            return problem;
        } else if (cause instanceof ConstraintViolationException violations) {
            return ProblemException.withErrors(CommonProblem.BAD_INPUT, constraints.of(violations));
        } else if (cause instanceof ParamException.QueryParamException query) {
            return badParameter(query.getParameterName());
        } else if (cause instanceof WebApplicationException answer) {
            return byStatus(answer);
        } else if (cause instanceof OptimisticLockException) {
            return new ProblemException(CommonProblem.STALE_EDIT);
        } else if (isContention(cause) || isOutage(cause)) {
            return new ProblemException(CommonProblem.BUSY);
        }
        return null;
    }

    /** The database is away for a moment: SQLSTATE class 08, no connection to be had, or none left to answer the commit. */
    private static boolean isOutage(Throwable cause) {
        return cause instanceof SystemException
                || cause instanceof SQLRecoverableException
                || (cause instanceof SQLException sql
                        && (String.valueOf(sql.getSQLState()).startsWith("08")
                                || String.valueOf(sql.getMessage()).startsWith(NO_CONNECTION)));
    }

    private static boolean isContention(Throwable cause) {
        return cause instanceof LockTimeoutException
                || cause instanceof PessimisticLockException
                || (cause instanceof SQLException sql && CONTENTION.contains(sql.getErrorCode()));
    }

    private static ProblemException badParameter(String name) {
        return ProblemException.withErrors(
                CommonProblem.BAD_INPUT,
                List.of(new FieldError(
                        name,
                        Texts.of("这个值看不懂，请按说明的格式填写", "This value cannot be read; give it in the documented form"))));
    }

    private static @Nullable ProblemException byStatus(WebApplicationException answer) {
        CommonProblem type = BY_STATUS.get(answer.getResponse().getStatus());
        if (type != null) {
            return new ProblemException(type);
        }
        return answer instanceof ClientErrorException ? new ProblemException(CommonProblem.BAD_INPUT) : null;
    }
}
