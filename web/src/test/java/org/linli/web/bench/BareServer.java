package org.linli.web.bench;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.linli.launcher.Server;
import org.linli.launcher.ServerSetup;
import org.linli.web.bench.bare.BareApi;
import org.linli.web.system.Built;
import org.linli.web.system.TestDatabase;

/** The same Payara Micro, started the same way, with a WAR of nothing but the bare resources and pools like Linli's. */
final class BareServer {

    private static final String POOL = """
              <data-source>
                <name>java:global/jdbc/%1$s</name>
                <class-name>com.mysql.cj.jdbc.MysqlDataSource</class-name>
                <url>${MPCONFIG=bench.%1$s.url}</url>
                <user>${MPCONFIG=bench.user}</user>
                <password>${MPCONFIG=bench.password}</password>
                <property><name>useLocalSessionState</name><value>true</value></property>
                <property><name>cachePrepStmts</name><value>true</value></property>
                <property><name>prepStmtCacheSize</name><value>500</value></property>
                <property><name>prepStmtCacheSqlLimit</name><value>4096</value></property>
                <isolation-level>TRANSACTION_READ_COMMITTED</isolation-level>
                <initial-pool-size>2</initial-pool-size>
                <max-pool-size>40</max-pool-size>
                <min-pool-size>2</min-pool-size>
              </data-source>
            """;

    private BareServer() {}

    static Server start(TestDatabase database, String small, String large) throws IOException, URISyntaxException {
        Path folder = Files.createDirectories(Path.of("target/systems/bare").toAbsolutePath());
        ServerSetup setup = Server.of(war(folder), Built.payara(), folder.resolve("server"))
                .with("BENCH_SMALL_URL", small)
                .with("BENCH_LARGE_URL", large)
                .with("BENCH_USER", database.user())
                .with("BENCH_PASSWORD", database.password());
        return setup.start();
    }

    private static Path war(Path folder) throws IOException, URISyntaxException {
        Path war = folder.resolve("bare.war");
        Path classes = home(BareApi.class);
        Path driver = home(com.mysql.cj.jdbc.Driver.class);
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(war));
                Stream<Path> bare = Files.list(classes.resolve("org/linli/web/bench/bare"))) {
            String pools = POOL.formatted("small") + POOL.formatted("large");
            add(
                    jar,
                    "WEB-INF/web.xml",
                    ("<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\">\n" + pools
                                    + "</web-app>\n")
                            .getBytes(StandardCharsets.UTF_8));
            add(jar, "WEB-INF/lib/" + driver.getFileName(), Files.readAllBytes(driver));
            for (Path file : bare.toList()) {
                add(jar, "WEB-INF/classes/" + classes.relativize(file), Files.readAllBytes(file));
            }
        }
        return war;
    }

    private static Path home(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static void add(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name.replace('\\', '/')));
        jar.write(content);
        jar.closeEntry();
    }
}
