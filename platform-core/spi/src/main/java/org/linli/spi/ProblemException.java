package org.linli.spi;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A refusal that a neighbour can be told. It ends the transaction without a trace and is answered as RFC 9457 problem details.
 *
 * <p>Anything else that is thrown is a defect and is answered with a plain 500.
 */
public final class ProblemException extends RuntimeException {

    private final transient ProblemType type;
    private final transient Texts detail;
    private final transient List<Reason> reasons;
    private final transient List<FieldError> errors;
    private final transient @Nullable Duration wait;

    /** A problem of this type; the arguments fill the places of its text. */
    public ProblemException(ProblemType type, Object... arguments) {
        this(type, type.text().with(arguments), List.of(), List.of(), null);
    }

    private ProblemException(
            ProblemType type, Texts detail, List<Reason> reasons, List<FieldError> errors, @Nullable Duration wait) {
        super(type.slug(), null, false, false);
        this.type = type;
        this.detail = detail;
        this.reasons = List.copyOf(reasons);
        this.errors = List.copyOf(errors);
        this.wait = wait;
    }

    /** A problem that may be gone after a while, told in the header {@code Retry-After}; the arguments fill the places of its text. */
    public static ProblemException later(ProblemType type, Duration wait, Object... arguments) {
        return new ProblemException(type, type.text().with(arguments), List.of(), List.of(), wait);
    }

    /** One problem with every reason that holds. */
    public static ProblemException withReasons(ProblemType type, List<Reason> reasons) {
        return new ProblemException(type, type.text(), reasons, List.of(), null);
    }

    /** One problem with a sentence per field that has to be mended. */
    public static ProblemException withErrors(ProblemType type, List<FieldError> errors) {
        return new ProblemException(type, type.text(), List.of(), errors, null);
    }

    public ProblemType type() {
        return type;
    }

    public Texts detail() {
        return detail;
    }

    public List<Reason> reasons() {
        return reasons;
    }

    public List<FieldError> errors() {
        return errors;
    }

    /** How long to wait before it is worth asking again. */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(wait);
    }

    /**
     * Why something is not possible.
     *
     * @param type stable name, lower case with hyphens
     * @param text for the person who asked
     */
    public record Reason(String type, Texts text) {}

    /**
     * What is wrong with one field.
     *
     * @param field its path in the body or the name of the parameter
     * @param text how to mend it
     */
    public record FieldError(String field, Texts text) {}
}
