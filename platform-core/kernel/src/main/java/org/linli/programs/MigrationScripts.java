package org.linli.programs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges a program's migration scripts before they run: plain SQL whose every statement names only tables with the program's prefix.
 *
 * <p>Scripts are a program's one way to the database besides JPA, so they are kept to the statements that tables need.
 */
final class MigrationScripts {

    private MigrationScripts() {}

    static void check(ProgramJar jar) throws ProgramRefused {
        String folder = "db/" + jar.id() + "/";
        for (var entry : jar.entries().entrySet()) {
            if (entry.getKey().startsWith("db/") && !entry.getKey().startsWith(folder)) {
                throw new ProgramRefused(
                        "迁移脚本 " + entry.getKey() + " 不在 " + folder,
                        "its migration " + entry.getKey() + " is not in " + folder);
            }
            if (entry.getKey().startsWith(folder)) {
                check(entry.getKey(), new String(entry.getValue(), StandardCharsets.UTF_8), jar.tablePrefix());
            }
        }
    }

    static void check(String script, String sql, String prefix) throws ProgramRefused {
        if (!script.endsWith(".sql")) {
            throw new ProgramRefused("迁移脚本 " + script + " 不是 .sql", "its migration " + script + " is no .sql file");
        }
        if (sql.contains("${")) {
            throw new ProgramRefused("迁移脚本 " + script + " 用了占位符", "its migration " + script + " uses placeholders");
        }
        List<String> statement = new ArrayList<>();
        for (String token : tokens(script, sql)) {
            if (token.equals(";")) {
                checkStatement(script, statement, prefix);
                statement = new ArrayList<>();
            } else {
                statement.add(token);
            }
        }
        checkStatement(script, statement, prefix);
    }

    private static List<String> tokens(String script, String sql) throws ProgramRefused {
        try {
            return SqlTokens.of(sql);
        } catch (SqlTokens.Unclear e) {
            throw new ProgramRefused(
                    "迁移脚本 " + script + " 里的 " + e.getMessage() + " 可以有几种读法，不允许",
                    "its migration " + script + " has " + e.getMessage() + ", which can be read in more than one way");
        }
    }

    private static void checkStatement(String script, List<String> tokens, String prefix) throws ProgramRefused {
        if (tokens.isEmpty()) {
            return;
        }
        SqlStatement statement = new SqlStatement(tokens);
        Optional<String> notAllowed = statement.notAllowed();
        if (notAllowed.isPresent()) {
            throw new ProgramRefused(
                    "迁移脚本 " + script + " 的语句不允许：" + notAllowed.get(),
                    "its migration " + script + " has a statement that is not allowed: " + notAllowed.get());
        }
        Optional<String> foreign = statement.foreignTable(prefix);
        if (foreign.isPresent()) {
            throw new ProgramRefused(
                    "迁移脚本 " + script + " 动了别人的表 " + foreign.get() + "，它的表名要以 " + prefix + " 开头",
                    "its migration " + script + " touches " + foreign.get() + ", but its tables begin with " + prefix);
        }
    }
}
