package org.linli.programs;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceContext;
import jakarta.ws.rs.core.Configuration;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.api.logging.LogFactory;

/**
 * Lets go of removed programs' classes where the server's own libraries keep them for ever.
 *
 * <p>Each place was seen in a heap dump of Payara Micro 6.2025.10 to hold the class loader of a removed program: its tracing remembers
 * which resource classes it may trace; Jersey remembers readers, writers and bound resources by class; Payara's JSON resolver keeps a
 * {@code Jsonb} per class; Flyway's logging keeps the last configuration. A place that is not there in another version of the server
 * is passed over.
 */
@ApplicationScoped
class Leaks {

    private static final System.Logger LOG = System.getLogger(Leaks.class.getName());
    private static final String TRACING = "fish.payara.microprofile.telemetry.tracing.jaxrs.OpenTracingHelper";
    private static final Set<String> RESOLVERS = Set.of("org.glassfish.weld.JaxRSJsonContextResolver");

    private final Set<Object> holders = ConcurrentHashMap.newKeySet();

    /** Jersey hands its objects only to a request, so the first one tells where they are. */
    void lookAround(ContainerRequestContext request, ResourceContext resources, Configuration configuration) {
        if (!holders.isEmpty()) {
            return;
        }
        holders.add(resources);
        configuration.getInstances().stream()
                .filter(instance -> RESOLVERS.contains(instance.getClass().getName()))
                .forEach(holders::add);
        try {
            holders.add(request.getClass().getMethod("getWorkers").invoke(request));
        } catch (ReflectiveOperationException e) {
            LOG.log(System.Logger.Level.DEBUG, "Jersey's readers and writers are elsewhere", e);
        }
    }

    void release(ClassLoader removed) {
        holders.forEach(holder -> forget(holder, removed));
        try {
            Class<?> tracing =
                    Class.forName(TRACING, true, Thread.currentThread().getContextClassLoader());
            Field cache = tracing.getDeclaredField("canTraceCache");
            cache.setAccessible(true);
            forget(cache.get(null), removed);
        } catch (ReflectiveOperationException | RuntimeException e) {
            LOG.log(System.Logger.Level.DEBUG, "Nothing is traced here", e);
        }
        LogFactory.setConfiguration(null);
    }

    /** Takes out of every map and collection in the fields of the holder what belongs to the loader. */
    private static void forget(Object holder, ClassLoader removed) {
        for (Class<?> type = holder.getClass(); type != null && type != Object.class; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                if (Map.class.isAssignableFrom(field.getType())) {
                    clear(value(field, holder) instanceof Map<?, ?> map ? map.keySet() : List.of(), removed);
                } else if (Collection.class.isAssignableFrom(field.getType())) {
                    clear(value(field, holder) instanceof Collection<?> all ? all : List.of(), removed);
                }
            }
        }
    }

    private static void clear(Collection<?> kept, ClassLoader removed) {
        try {
            if (kept.stream().anyMatch(key -> isOf(key, removed))) {
                kept.removeIf(key -> isOf(key, removed));
            }
        } catch (UnsupportedOperationException e) {
            LOG.log(System.Logger.Level.DEBUG, "It cannot be taken out", e);
        }
    }

    /** Whether it is a class of the loader, or an object of such a class, or a key that names one. */
    private static boolean isOf(Object key, ClassLoader loader) {
        if (key instanceof Class<?> type) {
            return type.getClassLoader() == loader;
        }
        Class<?> type = key.getClass();
        if (type.getClassLoader() == loader) {
            return true;
        }
        if (type.getName().startsWith("java.")) {
            return false;
        }
        for (Field field : type.getDeclaredFields()) {
            if (field.getType() == Class.class
                    && !Modifier.isStatic(field.getModifiers())
                    && value(field, key) instanceof Class<?> named
                    && named.getClassLoader() == loader) {
                return true;
            }
        }
        return false;
    }

    private static Object value(Field field, Object of) {
        try {
            field.setAccessible(true);
            Object value = field.get(of);
            return value == null ? List.of() : value;
        } catch (ReflectiveOperationException | RuntimeException e) {
            return List.of();
        }
    }
}
