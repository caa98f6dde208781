package org.linli.programs;

/** SQL without its comments, and with every text replaced by an empty one, so that only its words are left to judge. */
final class PlainSql {

    private final String sql;
    private final StringBuilder plain = new StringBuilder();
    private int at;

    private PlainSql(String sql) {
        this.sql = sql;
    }

    static String of(String sql) {
        return new PlainSql(sql).read();
    }

    private String read() {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c == '\'' || c == '"') {
                skipText(c);
            } else if (c == '#' || sql.startsWith("--", at)) {
                skipTo("\n");
            } else if (sql.startsWith("/*", at)) {
                at += 2;
                skipTo("*/");
            } else {
                plain.append(c);
                at++;
            }
        }
        return plain.toString();
    }

    /** A quote within a text is doubled or follows a backslash. */
    private void skipText(char quote) {
        plain.append("''");
        at++;
        while (at < sql.length() && sql.charAt(at) != quote) {
            at += sql.charAt(at) == '\\' ? 2 : 1;
        }
        at++;
    }

    private void skipTo(String end) {
        plain.append(' ');
        int found = sql.indexOf(end, at);
        at = found < 0 ? sql.length() : found + end.length();
    }
}
