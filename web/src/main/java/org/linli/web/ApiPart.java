package org.linli.web;

import jakarta.json.JsonObject;

/**
 * The operations of the platform, or of one program, as their build described them.
 *
 * @param owner the program's id, empty for the platform
 * @param document OpenAPI, its operation ids made of package, class and method
 * @param code finds the classes that those ids name
 */
record ApiPart(String owner, JsonObject document, ClassLoader code) {

    /** Tells its schemas from those of the same name in other parts. */
    String schemaPrefix() {
        return owner.isEmpty() ? "" : owner + ".";
    }
}
