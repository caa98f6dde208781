package org.linli.programs;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes a program's objects through their one constructor. A parameter is one of the host's services, or another class of the
 * program, which is made the same way, once.
 *
 * <p>No CDI: Weld remembers types by name and would mix up two versions of a program.
 */
final class Wiring {

    private final ClassLoader loader;
    private final Map<Class<?>, Object> services;
    private final Map<Class<?>, Object> made = new ConcurrentHashMap<>();

    /** @param services the host's services by the type that a parameter names */
    Wiring(ClassLoader loader, Map<Class<?>, Object> services) {
        this.loader = loader;
        this.services = Map.copyOf(services);
    }

    /** The program's one object of this class. */
    synchronized Object get(Class<?> type) {
        return get(type, new HashSet<>());
    }

    /** A new object of this class. */
    synchronized Object make(Class<?> type) {
        return make(type, new HashSet<>());
    }

    void forget() {
        made.clear();
    }

    private Object get(Class<?> type, Set<Class<?>> making) {
        Object service = services.get(type);
        if (service != null) {
            return service;
        }
        Object known = made.get(type);
        if (known != null) {
            return known;
        }
        Object fresh = make(type, making);
        made.put(type, fresh);
        return fresh;
    }

    private Object make(Class<?> type, Set<Class<?>> making) {
        if (type.getClassLoader() != loader) {
            throw new IllegalArgumentException("The host has no " + type.getName() + " to give to a program");
        }
        if (!making.add(type)) {
            throw new IllegalArgumentException(type.getName() + " needs itself");
        }
        Constructor<?>[] constructors = type.getDeclaredConstructors();
        if (constructors.length != 1) {
            throw new IllegalArgumentException(type.getName() + " must have one constructor");
        }
        List<Object> arguments = new ArrayList<>();
        for (Parameter parameter : constructors[0].getParameters()) {
            arguments.add(get(parameter.getType(), making));
        }
        making.remove(type);
        return call(constructors[0], arguments);
    }

    private static Object call(Constructor<?> constructor, List<Object> arguments) {
        try {
            constructor.setAccessible(true);
            return constructor.newInstance(arguments.toArray());
        } catch (InvocationTargetException e) {
            throw new Failed(e);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A class of the program cannot be made: " + e.getMessage(), e);
        }
    }

    /** A constructor of the program threw. */
    static final class Failed extends RuntimeException {

        Failed(InvocationTargetException thrown) {
            super("A constructor of the program failed", thrown);
        }
    }
}
