package org.linli.database;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells that somebody else was faster from everything else that may go wrong with a row. */
public final class Duplicate {

    private static final int DUPLICATE_ENTRY = 1062;

    private Duplicate() {}

    /** Whether it was thrown because a unique key is taken. */
    public static boolean caused(Throwable thrown) {
        for (@Nullable Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == DUPLICATE_ENTRY) {
                return true;
            }
        }
        return false;
    }
}
