package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/**
 * Says in both languages how to mend what a Bean Validation constraint refused.
 *
 * <p>A constraint's own {@code message} of the form {@code 中文|English} wins; otherwise the kind of constraint and its bounds speak.
 */
@ApplicationScoped
class ConstraintTexts {

    List<FieldError> of(ConstraintViolationException violations) {
        return violations.getConstraintViolations().stream()
                .map(violation -> new FieldError(field(violation.getPropertyPath()), text(violation)))
                .sorted(Comparator.comparing(FieldError::field))
                .toList();
    }

    private static Texts text(ConstraintViolation<?> violation) {
        String[] own = violation.getMessageTemplate().split("\\|", 2);
        if (own.length == 2) {
            return Texts.of(own[0], own[1]);
        }
        Map<String, Object> bounds = violation.getConstraintDescriptor().getAttributes();
        String kind = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return switch (kind) {
            case "NotNull", "NotBlank", "NotEmpty" -> Texts.of("请填写这一项", "Please fill this in");
            case "Size" ->
                Texts.of("长度要在 {0} 到 {1} 之间", "Give between {0} and {1}").with(bounds.get("min"), bounds.get("max"));
            case "Min", "DecimalMin" -> Texts.of("不能小于 {0}", "Give {0} or more").with(bounds.get("value"));
            case "Max", "DecimalMax" -> Texts.of("不能大于 {0}", "Give {0} or less").with(bounds.get("value"));
            case "Positive" -> Texts.of("要大于零", "Give a number above zero");
            case "Future", "FutureOrPresent" -> Texts.of("要选今天以后的时间", "Choose a time from now on");
            default -> Texts.of("格式不对，请检查", "This is not in the right form, please check it");
        };
    }

    /** The path as the caller wrote it: without the method's and the parameter's name where the value is a body. */
    private static String field(Path path) {
        List<Path.Node> nodes = StreamSupport.stream(path.spliterator(), false)
                .filter(node ->
                        node.getKind() == ElementKind.PROPERTY || node.getKind() == ElementKind.CONTAINER_ELEMENT)
                .toList();
        if (nodes.isEmpty()) {
            return StreamSupport.stream(path.spliterator(), false)
                    .reduce((first, second) -> second)
                    .map(Path.Node::getName)
                    .orElse("");
        }
        return nodes.stream().map(Path.Node::toString).collect(Collectors.joining("."));
    }
}
