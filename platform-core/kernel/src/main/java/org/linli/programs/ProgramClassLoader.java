package org.linli.programs;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Loads a program's classes: the JDK, the SPI, Jakarta, MicroProfile, JSpecify and the annotations of EclipseLink and PF4J from the
 * platform, everything else from its own jar. The kernel is out of its reach.
 */
final class ProgramClassLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final List<String> OF_THE_PLATFORM = List.of(
            "org.linli.spi.",
            "jakarta.",
            "org.eclipse.microprofile.",
            "org.jspecify.annotations.",
            "org.eclipse.persistence.",
            "org.pf4j.");

    private final ClassLoader platform;

    ProgramClassLoader(Path jar, ClassLoader platform) throws IOException {
        super("program " + jar.getFileName(), new URL[] {jar.toUri().toURL()}, ClassLoader.getPlatformClassLoader());
        this.platform = platform;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (isOfThePlatform(name)) {
            return platform.loadClass(name);
        }
        return super.loadClass(name, resolve);
    }

    /** Class files of the platform too: the persistence provider reads annotations from them. */
    @Override
    public @Nullable URL getResource(String name) {
        return isOfThePlatform(name.replace('/', '.')) ? platform.getResource(name) : findResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
        return isOfThePlatform(name.replace('/', '.')) ? platform.getResources(name) : findResources(name);
    }

    private static boolean isOfThePlatform(String name) {
        return OF_THE_PLATFORM.stream().anyMatch(name::startsWith);
    }
}
