package org.linli.database;

/** Makes what people type safe to look for with {@code like}. */
public final class Like {

    private Like() {}

    /** The pattern for texts that hold this one; its own {@code %}, {@code _} and backslashes mean themselves. */
    public static String holding(String text) {
        return '%' + text.strip().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + '%';
    }
}
