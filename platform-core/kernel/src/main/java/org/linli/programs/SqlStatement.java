package org.linli.programs;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** One statement of a migration, of which it is asked whether such a one is allowed and which tables it names. */
final class SqlStatement {

    /** How an allowed statement begins, up to the name of its table; {@code ?} stands for any one name. */
    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("create", "table", "if", "not", "exists"),
            List.of("create", "table"),
            List.of("alter", "table"),
            List.of("drop", "table", "if", "exists"),
            List.of("drop", "table"),
            List.of("create", "unique", "index", "?", "on"),
            List.of("create", "index", "?", "on"),
            List.of("drop", "index", "?", "on"),
            List.of("insert", "into"),
            List.of("update"),
            List.of("delete", "from"));

    /** Each reaches files, or how the script is cut into statements. */
    private static final Set<String> NEVER =
            Set.of("outfile", "dumpfile", "infile", "load_file", "directory", "delimiter");

    private static final Set<String> BEFORE_TABLES =
            Set.of("from", "join", "straight_join", "into", "table", "references");

    private static final Set<String> AFTER_TABLES =
            Set.of("where", "group", "having", "order", "limit", "set", "union", "window", "duplicate", "returning");

    private final List<String> tokens;

    SqlStatement(List<String> tokens) {
        this.tokens = tokens;
    }

    /** The first word or words for which the statement is not allowed. */
    Optional<String> notAllowed() {
        if (beginning().isEmpty()) {
            return Optional.of(String.join(" ", tokens.subList(0, Math.min(8, tokens.size()))));
        }
        return tokens.stream().filter(NEVER::contains).findFirst().or(this::otherEngine);
    }

    private Optional<List<String>> beginning() {
        return BEGINNINGS.stream().filter(this::beginsWith).findFirst();
    }

    private boolean beginsWith(List<String> beginning) {
        for (int i = 0; i < beginning.size(); i++) {
            if (!beginning.get(i).equals("?") && !beginning.get(i).equals(at(i))) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> otherEngine() {
        for (int i = 0; i < tokens.size(); i++) {
            if (at(i).equals("engine")) {
                String engine = at(i + 1).equals("=") ? at(i + 2) : at(i + 1);
                if (!engine.equals("innodb")) {
                    return Optional.of("engine " + engine);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The first table that is named where only a table with this prefix may be. What stands in such a place without being a plain name
     * is none of the program's either.
     */
    Optional<String> foreignTable(String prefix) {
        for (int i = 0; i < tokens.size(); i++) {
            Optional<String> found = namesTables(i) ? foreignTable(i + 1, prefix) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        int first = beginning().orElseThrow().size();
        return isOwn(first, prefix) ? Optional.empty() : Optional.of(shown(first));
    }

    private boolean namesTables(int i) {
        String word = at(i);
        String before = i == 0 ? "" : at(i - 1);
        return switch (word) {
            case "update" -> !before.equals("on") && !before.equals("key"); // of a foreign key, of a duplicate key
            case "using" ->
                !at(i + 1).equals("(") && !Set.of("btree", "hash", "utf8mb4").contains(at(i + 1));
            case "like" ->
                at(0).equals("create")
                        && (before.equals("(") || i == beginning().orElseThrow().size() + 1);
            case "rename" -> !Set.of("index", "key", "column").contains(at(i + 1));
            default -> BEFORE_TABLES.contains(word);
        };
    }

    private Optional<String> foreignTable(int begin, String prefix) {
        int i = begin;
        while (Set.of("if", "not", "exists", "ignore", "low_priority", "quick", "to", "as")
                .contains(at(i))) {
            i++;
        }
        if (!isOwn(i, prefix) && !(at(i).equals("(") && at(i + 1).equals("select"))) {
            return Optional.of(shown(i));
        }
        if (at(0).equals("drop") && at(i + 1).equals(",")) {
            return foreignTable(i + 2, prefix);
        }
        return Set.of("from", "update", "using").contains(at(begin - 1)) ? secondTable(i) : Optional.empty();
    }

    /** Tables are joined, not listed: one that follows a comma is easily overlooked. */
    private Optional<String> secondTable(int begin) {
        int depth = 0;
        for (int i = begin; i < tokens.size() && depth >= 0; i++) {
            String token = at(i);
            if (depth == 0 && AFTER_TABLES.contains(token)) {
                return Optional.empty();
            } else if (depth == 0 && token.equals(",")) {
                return Optional.of(shown(i + 1));
            }
            depth += token.equals("(") ? 1 : token.equals(")") ? -1 : 0;
        }
        return Optional.empty();
    }

    private boolean isOwn(int i, String prefix) {
        return at(i).startsWith(prefix)
                && at(i).matches("[a-z0-9_]+")
                && !at(i + 1).equals(".");
    }

    private String shown(int i) {
        return at(i) + (at(i + 1).equals(".") ? "." + at(i + 2) : "");
    }

    private String at(int i) {
        return i < tokens.size() ? tokens.get(i) : "";
    }
}
