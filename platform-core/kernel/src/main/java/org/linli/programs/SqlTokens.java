package org.linli.programs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * SQL as the words that MySQL and MariaDB read in it: comments are left out, every text is {@code '}, names are in lower case without
 * their backticks, all other characters stand alone.
 *
 * <p>What the two would read differently from each other, or from Flyway, which cuts the script into statements, is refused.
 */
final class SqlTokens {

    /** Stands for a text, whatever it says. */
    static final String TEXT = "'";

    private final String sql;
    private final List<String> tokens = new ArrayList<>();
    private int at;

    private SqlTokens(String sql) {
        this.sql = sql;
    }

    static List<String> of(String sql) throws Unclear {
        return new SqlTokens(sql).read();
    }

    private List<String> read() throws Unclear {
        while (at < sql.length()) {
            char c = sql.charAt(at);
            if (c > '~' || (c < ' ' && !Character.isWhitespace(c))) {
                throw new Unclear("U+" + String.format(Locale.ROOT, "%04X", (int) c));
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '\'' || c == '"') {
                skipText(c);
            } else if (c == '`') {
                quotedName();
            } else if (c == '#' || sql.startsWith("--", at)) {
                skipLine();
            } else if (sql.startsWith("/*", at)) {
                skipComment();
            } else if (isOfAName(c)) {
                name();
            } else {
                tokens.add(String.valueOf(c));
                at++;
            }
        }
        return tokens;
    }

    private static boolean isOfAName(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '@';
    }

    private void name() {
        int begin = at;
        while (at < sql.length() && isOfAName(sql.charAt(at))) {
            at++;
        }
        tokens.add(sql.substring(begin, at).toLowerCase(Locale.ROOT));
    }

    private void quotedName() throws Unclear {
        int end = sql.indexOf('`', at + 1);
        String name = end < 0 ? "" : sql.substring(at + 1, end);
        if (!name.matches("[A-Za-z0-9_]+")) {
            throw new Unclear("`" + name + "`");
        }
        tokens.add(name.toLowerCase(Locale.ROOT));
        at = end + 1;
    }

    /** A quote within a text is doubled. A backslash may or may not be an escape, as the server is set. */
    private void skipText(char quote) throws Unclear {
        int end = sql.indexOf(quote, at + 1);
        if (end < 0) {
            throw new Unclear(String.valueOf(quote));
        }
        if (sql.substring(at, end).indexOf('\\') >= 0) {
            throw new Unclear("\\");
        }
        tokens.add(TEXT);
        at = end + 1;
    }

    /** Two hyphens begin a comment only before white space; elsewhere they are two minus signs. */
    private void skipLine() throws Unclear {
        boolean hyphens = sql.charAt(at) == '-';
        if (hyphens && at + 2 < sql.length() && " \t\r\n".indexOf(sql.charAt(at + 2)) < 0) {
            throw new Unclear("--" + sql.charAt(at + 2));
        }
        int end = sql.indexOf('\n', at);
        at = end < 0 ? sql.length() : end + 1;
    }

    private void skipComment() throws Unclear {
        int end = sql.indexOf("*/", at + 2);
        if (end < 0 || sql.startsWith("/*!", at) || sql.startsWith("/*M!", at) || sql.startsWith("/*+", at)) {
            throw new Unclear("/*");
        }
        if (sql.substring(at + 2, end).contains("/*")) {
            throw new Unclear("/*");
        }
        at = end + 2;
    }

    /** A script that can be read in more than one way. */
    static final class Unclear extends Exception {

        Unclear(String what) {
            super(what, null, false, false);
        }
    }
}
