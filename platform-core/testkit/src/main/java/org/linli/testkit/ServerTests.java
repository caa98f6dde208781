package org.linli.testkit;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * What the tests of a module of the platform need that run inside a server by Arquillian: the module with its libraries as a WAR, and
 * a database, the same for all tests of a run and empty at its beginning.
 *
 * <p>A module names this class in {@code META-INF/services} of its tests and itself in the system property {@code linli.database};
 * without that property, as in unit tests, nothing is started. The server is told the properties that say how long
 * to run and where to write the demo's log-ins.
 */
public final class ServerTests implements LauncherSessionListener {

    private static final String PASSED_ON = "(seats|linli\\.demo)\\..*|linli\\.long";

    private @Nullable TestSchema schema;

    /** The module that is built in the current folder, with what it needs, and these classes of its tests. */
    public static WebArchive war(String module, Class<?>... testClasses) {
        File[] libraries = Objects.requireNonNull(new File("target/it-libraries").listFiles());
        File assertions = new File(Assertions.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .getPath());
        return ShrinkWrap.create(WebArchive.class, module + ".war")
                .addAsLibraries(Arrays.stream(libraries)
                        .filter(file -> file.getName().endsWith(".jar"))
                        .toArray(File[]::new))
                .addAsLibrary(assertions)
                .addAsLibrary(ShrinkWrap.create(ExplodedImporter.class, "linli-" + module + ".jar")
                        .importDirectory("target/classes")
                        .as(JavaArchive.class))
                .addClasses(testClasses);
    }

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String module = System.getProperty("linli.database");
        if (module != null) {
            schema = TestSchema.fresh(
                    "linli_" + module + "_" + System.currentTimeMillis(), Path.of("target", "test-database"));
            System.setProperty("linli.options", options(schema));
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (schema != null) {
            schema.close();
        }
    }

    /** They are put into an XML file as they are, so the address is escaped here. */
    private static String options(TestSchema schema) {
        String database = "-Dlinli.db.url=" + schema.url().replace("&", "&amp;") + " -Dlinli.db.user=" + schema.user()
                + " -Dlinli.db.password=" + schema.password();
        return System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.matches(PASSED_ON))
                .map(name -> " -D" + name + "=" + System.getProperty(name))
                .collect(Collectors.joining("", database, ""));
    }
}
