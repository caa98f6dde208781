package org.linli.web.system;

import jakarta.json.Json;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes JSON bodies. */
final class Bodies {

    private Bodies() {}

    /** An object of these names and values, alternating. */
    static String of(Object... namesAndValues) {
        return Json.createObjectBuilder(map(namesAndValues)).build().toString();
    }

    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }
}
