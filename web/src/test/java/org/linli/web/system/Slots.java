package org.linli.web.system;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.UUID;

/** Where a call names what it is about: a place of its path, a parameter of its query or a field of its body. */
final class Slots {

    private Slots() {}

    static String get(Call call, String name) {
        if (call.places().containsKey(name)) {
            return call.places().get(name);
        }
        if (call.query().containsKey(name)) {
            return call.query().get(name);
        }
        return call.jsonBody().getString(name);
    }

    static Call set(Call call, String name, String value) {
        if (call.places().containsKey(name)) {
            return call.at(name, value);
        }
        if (call.query().containsKey(name)) {
            return call.asking(name, value);
        }
        JsonObject body = call.jsonBody();
        return call.json(Json.createObjectBuilder(body).add(name, value).build().toString());
    }

    /** An id of the same kind that nothing has. */
    static String unlike(String id) {
        return id.matches("[0-9]+")
                ? Codes.nowhere().substring(0, id.length())
                : UUID.randomUUID().toString();
    }
}
