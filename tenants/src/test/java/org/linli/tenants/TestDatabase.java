package org.linli.tenants;

import java.nio.file.Path;
import java.util.Map;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.linli.launcher.EmbeddedDatabase;

/**
 * The database of a run of tests in the server, empty at its beginning since a first start is what they look at: on the server that
 * {@code LINLI_DB_URL} names, else on an embedded one.
 */
public final class TestDatabase implements LauncherSessionListener {

    private EmbeddedDatabase embedded;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("linli.database") == null) {
            return;
        }
        String name = "linli_tenants_" + System.currentTimeMillis();
        Map<String, String> given = System.getenv();
        if (given.containsKey("LINLI_DB_URL")) {
            String url = given.get("LINLI_DB_URL").replaceFirst("(//[^/]+/)[^?]*", "$1" + name);
            tell(url, given.get("LINLI_DB_USER"), given.get("LINLI_DB_PASSWORD"));
        } else {
            embedded = EmbeddedDatabase.start(Path.of("target", "test-database"));
            tell(embedded.url(name), embedded.user(), embedded.password());
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        if (embedded != null) {
            embedded.stop();
        }
    }

    /** The server's options; they are put into an XML file as they are, so the address is escaped here. */
    private static void tell(String url, String user, String password) {
        String own = url + (url.contains("?") ? "&" : "?") + "createDatabaseIfNotExist=true";
        System.setProperty(
                "linli.options",
                "-Dlinli.db.url=" + own.replace("&", "&amp;") + " -Dlinli.db.user=" + user + " -Dlinli.db.password="
                        + password + " -Dlinli.demo.accounts="
                        + Path.of("target", "test-accounts.tsv").toAbsolutePath());
    }
}
