package org.linli.testkit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a program declares in {@code ui/ui.json}: its screens, and the texts that they use. */
record DeclaredPages(PackagedProgram program) {

    List<DeclaredScreen> screens() {
        return objects("screens").stream().map(DeclaredScreen::new).toList();
    }

    List<JsonObject> slots() {
        return objects("slots");
    }

    private List<JsonObject> objects(String name) {
        JsonObject manifest = program.json("ui/ui.json");
        return manifest.containsKey(name) ? manifest.getJsonArray(name).getValuesAs(JsonObject.class) : List.of();
    }

    /** Keys of all texts that the manifest and the schemas of its forms use. */
    Set<String> usedTexts() {
        Set<String> used = new TreeSet<>();
        program.files().keySet().stream()
                .filter(file -> file.equals("ui/ui.json") || file.startsWith("ui/schemas/"))
                .forEach(file -> collect(program.json(file), used));
        return used;
    }

    private void collect(JsonValue value, Set<String> used) {
        if (value instanceof JsonObject object) {
            object.values().forEach(inner -> collect(inner, used));
        } else if (value instanceof JsonArray array) {
            array.forEach(inner -> collect(inner, used));
        } else if (value instanceof JsonString text && text.getString().startsWith("@")) {
            used.add("p." + program.id() + "." + text.getString().substring(1));
        }
    }

    JsonObject texts(String locale) {
        return program.json("ui/i18n/" + locale + ".json");
    }
}
