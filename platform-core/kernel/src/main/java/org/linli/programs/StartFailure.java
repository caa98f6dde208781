package org.linli.programs;

import static java.lang.System.Logger.Level.WARNING;

import java.util.concurrent.ExecutionException;
import org.flywaydb.core.api.FlywayException;
import org.pf4j.PluginRuntimeException;

/** Finds the words for a program that threw while it was started. */
final class StartFailure {

    private static final int LONGEST = 200;

    private StartFailure() {}

    static ProgramRefused of(ExecutionException thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && wraps(cause)) {
            cause = cause.getCause();
        }
        if (cause instanceof ProgramRefused refused) {
            return refused;
        }
        System.getLogger(StartFailure.class.getName()).log(WARNING, "A program did not start", thrown);
        return cause instanceof FlywayException
                ? new ProgramRefused("数据表迁移出错：" + words(cause), "its migration failed: " + words(cause))
                : new ProgramRefused("启动时出错：" + named(cause), "it failed while starting: " + named(cause));
    }

    /** What only carries the exception of the program. */
    private static boolean wraps(Throwable thrown) {
        return thrown instanceof ExecutionException
                || thrown instanceof PluginRuntimeException
                || thrown instanceof Wiring.Failed
                || thrown instanceof ExceptionInInitializerError
                || thrown instanceof java.lang.reflect.InvocationTargetException;
    }

    private static String named(Throwable thrown) {
        return thrown.getClass().getSimpleName() + (thrown.getMessage() == null ? "" : ": " + words(thrown));
    }

    private static String words(Throwable thrown) {
        String words =
                String.valueOf(thrown.getMessage()).replaceAll("\\s+", " ").strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
