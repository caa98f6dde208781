package org.linli.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.linli.launcher.EmbeddedDatabase;

/**
 * The database of a run of tests in the server: the one that {@code LINLI_DB_URL} names, else an embedded one, in which each run has
 * a database of its own. Started before the first test, where the build wants one.
 */
public final class TestDatabase implements LauncherSessionListener {

    private EmbeddedDatabase embedded;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("linli.database") == null) {
            return;
        }
        Map<String, String> given = System.getenv();
        if (given.containsKey("LINLI_DB_URL")) {
            tell(given.get("LINLI_DB_URL"), given.get("LINLI_DB_USER"), given.get("LINLI_DB_PASSWORD"));
        } else {
            embedded = EmbeddedDatabase.start(Path.of("target", "test-database"));
            String url = embedded.url("linli_" + System.currentTimeMillis()) + "&createDatabaseIfNotExist=true";
            tell(url, embedded.user(), embedded.password());
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
        String database = "-Dlinli.db.url=" + url.replace("&", "&amp;") + " -Dlinli.db.user=" + user
                + " -Dlinli.db.password=" + password;
        String sizes = System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("seats.") || name.equals("linli.long"))
                .map(name -> " -D" + name + "=" + System.getProperty(name))
                .collect(Collectors.joining());
        System.setProperty("linli.options", database + sizes);
    }
}
