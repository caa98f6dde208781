package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonValue;
import jakarta.json.bind.JsonbException;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.io.StringReader;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.programs.Enablement.State;
import org.linli.rosters.Rosters;
import org.linli.spi.Caller;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.FieldError;
import org.linli.spi.Texts;

/** What a community does with programs: sees them, switches them on and off, sets them. */
@ApplicationScoped
@Transactional
class CommunityPrograms {

    @Inject
    Programs programs;

    @Inject
    Enablements enablements;

    @Inject
    ProgramWork work;

    @Inject
    Rosters rosters;

    @Inject
    Validator validator;

    @Inject
    Caller caller;

    /** All that can be switched on here; to strangers only what is switched on. */
    List<ProgramView> list(boolean all) {
        Map<String, Enablement> here =
                enablements.all().stream().collect(Collectors.toMap(Enablement::program, e -> e));
        return programs.running().stream()
                .sorted(Comparator.comparing(Program::id))
                .map(program -> view(program, Optional.ofNullable(here.get(program.id()))))
                .filter(view -> all || view.state().equals(State.ENABLED.name()))
                .toList();
    }

    /**
     * Switches a program on or off. Switching on makes its posts and the shifts of this and the next week; doing so twice changes
     * nothing. Switching off keeps everything.
     *
     * @param settings JSON of the settings, null to leave them as they are
     */
    ProgramView put(String id, State state, @Nullable JsonObject settings) {
        Program program = programs.find(id).orElseThrow(CommonProblem::notFound);
        Optional<Enablement> before = enablements.of(id);
        Enablement after = enablements.put(id, state, settings(program, before, settings));
        if (state == State.ENABLED) {
            work.seed(program);
            rosters.resume(id);
        } else {
            rosters.suspend(id);
        }
        return view(program, Optional.of(after));
    }

    private String settings(Program program, Optional<Enablement> before, @Nullable JsonObject wanted) {
        Class<? extends Record> type = program.declared().settings();
        if (wanted == null) {
            return before.map(Enablement::settings)
                    .orElseGet(() -> program.json().toJson(Enablements.defaults(type)));
        }
        Record read = read(program, type, wanted);
        Set<ConstraintViolation<Record>> violations = validator.validate(read);
        if (!violations.isEmpty()) {
            throw new ConstraintViolationException(violations);
        }
        return program.json().toJson(read);
    }

    private static Record read(Program program, Class<? extends Record> type, JsonObject wanted) {
        try {
            return program.json().fromJson(wanted.toString(), type);
        } catch (JsonbException | IllegalArgumentException e) {
            throw ProblemException.withErrors(
                    CommonProblem.BAD_INPUT,
                    List.of(new FieldError(
                            "settings", Texts.of("设置的格式不对，请检查", "The settings cannot be read, please check them"))));
        }
    }

    private ProgramView view(Program program, Optional<Enablement> enablement) {
        boolean manages = caller.may("programs.manage");
        return new ProgramView(
                program.id(),
                program.declared().name().in(caller.locale()),
                program.declared().summary().in(caller.locale()),
                program.version(),
                enablement.map(e -> e.state().name()).orElse("AVAILABLE"),
                null,
                manages ? json(enablement.map(Enablement::settings).orElseGet(() -> defaults(program))) : null,
                manages ? SettingsSchema.of(program.declared().settings(), caller.locale()) : null,
                program.declared().posts().stream()
                        .map(post -> ProgramView.PostView.of(post, caller.locale()))
                        .toList(),
                enablement.map(Enablement::version).orElse(0L));
    }

    private static String defaults(Program program) {
        return program.json().toJson(Enablements.defaults(program.declared().settings()));
    }

    private static JsonValue json(String text) {
        try (JsonReader reader = jakarta.json.Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException e) {
            throw new IllegalStateException("Kept settings cannot be read", e);
        }
    }
}
