package org.linli.database;

import java.io.File;
import java.util.Arrays;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.linli.tenancy.TestCommunities;

/** What the tests in the server are deployed as: the kernel with its libraries and two communities. */
public final class Archives {

    private Archives() {}

    public static WebArchive kernel(Class<?>... testClasses) {
        File[] libraries = Objects.requireNonNull(new File("target/it-libraries").listFiles());
        return ShrinkWrap.create(WebArchive.class, "kernel.war")
                .addAsLibraries(Arrays.stream(libraries)
                        .filter(file -> file.getName().endsWith(".jar"))
                        .toArray(File[]::new))
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath()))
                .addAsLibrary(ShrinkWrap.create(ExplodedImporter.class, "linli-kernel.jar")
                        .importDirectory("target/classes")
                        .as(JavaArchive.class))
                .addClass(TestCommunities.class)
                .addClasses(testClasses);
    }
}
