package org.linli.programs;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Judges a program's migration scripts before they run: plain SQL whose every statement names only tables with the program's prefix.
 *
 * <p>Scripts are a program's one way to the database besides JPA, so they are kept to the statements that tables need.
 */
final class MigrationScripts {

    private static final Pattern STATEMENT = Pattern.compile(
            "(?:create table(?: if not exists)?|alter table|drop table(?: if exists)?|create(?: unique)? index [a-z0-9_]+ on|drop index [a-z0-9_]+ on"
                    + "|insert into|update|delete from) ([a-z0-9_]+)\\b.*",
            Pattern.DOTALL);
    private static final Pattern OTHER_TABLE = Pattern.compile(
            "\\b(?:references|from|join|into|update|table|like|rename to|rename as|on)\\s+([a-z_][a-z0-9_]*(?:\\s*\\.\\s*[a-z0-9_]+)?)");
    private static final Pattern NO_TABLE = Pattern.compile("delete|update|duplicate|if|current_timestamp");

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
        if (sql.contains("/*!") || sql.contains("/*M!") || sql.contains("${")) {
            throw new ProgramRefused(
                    "迁移脚本 " + script + " 用了条件注释或占位符",
                    "its migration " + script + " uses executable comments or placeholders");
        }
        String plain = PlainSql.of(sql);
        for (String statement : plain.toLowerCase(Locale.ROOT).replace("`", "").split(";")) {
            String one = statement.replaceAll("\\s+", " ").strip();
            if (!one.isEmpty()) {
                checkStatement(script, one, prefix);
            }
        }
    }

    private static void checkStatement(String script, String statement, String prefix) throws ProgramRefused {
        Matcher allowed = STATEMENT.matcher(statement);
        if (!allowed.matches()) {
            String begin = statement.substring(0, Math.min(60, statement.length()));
            throw new ProgramRefused(
                    "迁移脚本 " + script + " 的语句不允许:" + begin,
                    "its migration " + script + " has a statement that is not allowed: " + begin);
        }
        own(script, allowed.group(1), prefix);
        Matcher others = OTHER_TABLE.matcher(statement);
        while (others.find()) {
            if (!NO_TABLE.matcher(others.group(1)).matches()) {
                own(script, others.group(1), prefix);
            }
        }
    }

    private static void own(String script, String table, String prefix) throws ProgramRefused {
        if (!table.startsWith(prefix)) {
            throw new ProgramRefused(
                    "迁移脚本 " + script + " 动了别人的表 " + table + ",它的表名要以 " + prefix + " 开头",
                    "its migration " + script + " touches " + table + ", but its tables begin with " + prefix);
        }
    }
}
