package org.linli.web;

import java.util.List;

/** Problem details of RFC 9457, with a sentence per field and the typed reasons of a refusal. */
public record ProblemView(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Field> errors,
        List<Cause> reasons) {

    /** What to mend in one field. */
    public record Field(String field, String message) {}

    /** Why it is not possible. */
    public record Cause(String type, String text) {}
}
