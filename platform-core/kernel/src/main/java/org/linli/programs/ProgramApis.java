package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the running programs say of their own operations. */
@ApplicationScoped
public class ProgramApis {

    static final String DOCUMENT = "META-INF/linli-openapi.json";

    @Inject
    Programs programs;

    /** Every running program that describes its operations, by id. */
    public List<Description> all() {
        return programs.running().stream()
                .sorted(Comparator.comparing(Program::id))
                .map(program -> new Description(
                        program.id(), document(program), program.declared().resource()))
                .toList();
    }

    /** A document that cannot be read describes nothing; the program's operations work all the same. */
    private static JsonObject document(Program program) {
        byte @Nullable [] content = program.files().get(DOCUMENT);
        if (content == null) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(content))) {
            return reader.readObject();
        } catch (JsonException | ClassCastException e) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }

    /**
     * A program's part of the API.
     *
     * @param openApi OpenAPI made from its annotations when it was built, empty when its jar has none
     * @param resource the class that serves it; not to be kept, since it would keep the program after its removal
     */
    public record Description(String program, JsonObject openApi, Class<?> resource) {}
}
