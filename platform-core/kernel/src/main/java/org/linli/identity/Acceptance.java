package org.linli.identity;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** What somebody says of themselves to follow an invitation; nothing when they are signed in. */
public record Acceptance(
        @Nullable @Pattern(regexp = Inputs.NAME, message = Inputs.NAME_TEXT)
        String name,

        @Nullable @Pattern(regexp = Inputs.LOGIN, message = Inputs.LOGIN_TEXT)
        String login,

        @Nullable @Size(min = 8, max = 200, message = Inputs.PASSWORD_TEXT)
        String password,

        @Nullable @Pattern(regexp = Inputs.PHONE, message = Inputs.PHONE_TEXT)
        String phone) {

    boolean saysNothing() {
        return name == null && login == null && password == null && phone == null;
    }

    /** All that a new account needs. */
    record Complete(String name, String login, String password) {}

    /**
     * The same with everything that a new account needs.
     *
     * @throws ProblemException {@link CommonProblem#BAD_INPUT} with every field that is missing
     */
    Complete complete() {
        if (name != null && login != null && password != null) {
            return new Complete(name, login, password);
        }
        List<FieldError> missing = new ArrayList<>();
        note(missing, "name", name);
        note(missing, "login", login);
        note(missing, "password", password);
        throw ProblemException.withErrors(CommonProblem.BAD_INPUT, missing);
    }

    private static void note(List<FieldError> missing, String field, @Nullable String value) {
        if (value == null) {
            missing.add(new FieldError(field, Texts.of("请填写这一项", "Please fill this in")));
        }
    }
}
