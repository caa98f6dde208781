package org.linli.programs;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.Map;

/**
 * Lets go of removed programs' classes where the server's own libraries keep them for ever.
 *
 * <p>Known from earlier trials, not yet seen in a heap dump of this code: Payara's request tracing remembers for each resource method whether it may trace it, in a static map.
 * A place that is not there in another version of the server is passed over.
 */
final class Leaks {

    private static final System.Logger LOG = System.getLogger(Leaks.class.getName());
    private static final String[][] STATIC_MAPS = {
        {"fish.payara.microprofile.opentracing.jaxrs.OpenTracingHelper", "canTraceCache"},
        {"fish.payara.opentracing.OpenTracingHelper", "canTraceCache"},
        {"fish.payara.requesttracing.jaxrs.client.SpanPropagator", "canTraceCache"},
    };

    private Leaks() {}

    static void release(ClassLoader removed) {
        for (String[] place : STATIC_MAPS) {
            try {
                Field field = Class.forName(
                                place[0], true, Thread.currentThread().getContextClassLoader())
                        .getDeclaredField(place[1]);
                field.setAccessible(true);
                forget(field.get(null), removed);
            } catch (ReflectiveOperationException | RuntimeException e) {
                LOG.log(System.Logger.Level.DEBUG, "Nothing to release in {0}", place[0]);
            }
        }
        java.util.ResourceBundle.clearCache(removed);
    }

    private static void forget(Object kept, ClassLoader removed) {
        if (kept instanceof Map<?, ?> map) {
            forget(map.keySet(), removed);
        } else if (kept instanceof Collection<?> collection) {
            forget(collection, removed);
        }
    }

    private static void forget(Collection<?> kept, ClassLoader removed) {
        kept.removeIf(key -> loaderOf(key) == removed);
    }

    private static ClassLoader loaderOf(Object key) {
        Class<?> type = key instanceof Class<?> itself ? itself : key.getClass();
        return type.getClassLoader();
    }
}
