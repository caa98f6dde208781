package org.linli.testkit;

import org.jspecify.annotations.Nullable;
import org.linli.spi.Role;

/**
 * A request of the program's own that must succeed, for the contract to try.
 *
 * @param role who sends it
 * @param method HTTP method
 * @param path below the program's API; <code>{id}</code> stands for the {@code id} in the answer to the last sample before it that gave
 *     one
 * @param body JSON, null for none
 */
public record Sample(
        Role role, String method, String path, @Nullable String body) {

    public static Sample get(Role role, String path) {
        return new Sample(role, "GET", path, null);
    }

    boolean namesARow() {
        return path.contains("{id}");
    }

    String path(String id) {
        return path.replace("{id}", id);
    }
}
