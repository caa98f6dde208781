package org.linli.database;

import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.linli.tenancy.TestCommunities;
import org.linli.testkit.ServerTests;

/** What the tests in the server are deployed as: the kernel with its libraries and two communities. */
public final class Archives {

    private Archives() {}

    public static WebArchive kernel(Class<?>... testClasses) {
        return ServerTests.war("kernel", testClasses).addClass(TestCommunities.class);
    }
}
