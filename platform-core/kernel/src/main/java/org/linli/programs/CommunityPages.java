package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.linli.spi.Role;

/** What the programs that are enabled in the current community show to whoever holds these roles. */
@ApplicationScoped
@Transactional
public class CommunityPages {

    @Inject
    Programs programs;

    @Inject
    Enablements enablements;

    /**
     * The {@code ui} part of a page's start data: programs, screens and slots for these roles, and their texts.
     *
     * @param roles those held in the current community; strangers hold none and see what is for anyone
     */
    public JsonObject of(Set<Role> roles, Locale locale) {
        Set<String> enabled = enablements.all().stream()
                .filter(enablement -> enablement.state() == Enablement.State.ENABLED)
                .map(Enablement::program)
                .collect(Collectors.toSet());
        return of(
                programs.running().stream()
                        .filter(program -> enabled.contains(program.id()))
                        .sorted(Comparator.comparing(Program::id))
                        .toList(),
                names(roles),
                locale);
    }

    private static Set<String> names(Set<Role> roles) {
        Set<String> names = new HashSet<>(Set.of("anyone"));
        roles.forEach(role -> names.add(role.name().toLowerCase(Locale.ROOT)));
        return names;
    }

    private static JsonObject of(List<Program> programs, Set<String> roles, Locale locale) {
        JsonArrayBuilder described = Json.createArrayBuilder();
        JsonArrayBuilder screens = Json.createArrayBuilder();
        JsonArrayBuilder slots = Json.createArrayBuilder();
        JsonObjectBuilder texts = Json.createObjectBuilder();
        for (Program program : programs) {
            ProgramPages pages = program.pages();
            described.add(about(program, locale));
            pages.screens(program.id(), roles, locale).forEach(screens::add);
            pages.slots(program.id(), roles).forEach(slots::add);
            pages.texts(locale).forEach(texts::add);
        }
        return Json.createObjectBuilder()
                .add("programs", described)
                .add("screens", screens)
                .add("slots", slots)
                .add("texts", texts)
                .build();
    }

    private static JsonObject about(Program program, Locale locale) {
        JsonObject manifest = program.pages().manifest();
        return Json.createObjectBuilder()
                .add("id", program.id())
                .add("version", program.version())
                .add("name", program.declared().name().in(locale))
                .add("sdk", manifest.getOrDefault("sdk", JsonValue.NULL))
                .add("entry", manifest.getOrDefault("entry", JsonValue.NULL))
                .add("style", manifest.getOrDefault("style", JsonValue.NULL))
                .build();
    }
}
