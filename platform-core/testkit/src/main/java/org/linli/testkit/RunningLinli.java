package org.linli.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.linli.launcher.Server;
import org.linli.launcher.Signer;
import org.linli.spi.Role;

/**
 * A Linli that was started for the tests, with the demo district and one program: the real WAR on a real server, with the database
 * of {@code LINLI_DB_URL} or an embedded one.
 *
 * <p>The WAR is the one at the system property {@code linli.war}, else the one that the build made.
 */
final class RunningLinli implements AutoCloseable {

    private final TestSchema schema;
    private final Server server;
    private final DemoAccounts accounts;
    private final Map<String, Map<Role, Visitor>> known = new HashMap<>();

    private RunningLinli(TestSchema schema, Server server, DemoAccounts accounts) {
        this.schema = schema;
        this.server = server;
        this.accounts = accounts;
    }

    static RunningLinli with(PackagedProgram program, Path folder) {
        Path war = Builds.file("linli.war", "web/target/linli.war");
        Path payara = Builds.file("linli.payara", "platform-core/launcher/target/payara-micro.jar");
        try {
            Path programs = Files.createDirectories(folder.resolve("programs"));
            Path jar = Files.copy(program.jar(), programs.resolve(program.id() + "-" + program.version() + ".jar"));
            Signer.in(folder.resolve("keys")).sign(jar);
            TestSchema schema = TestSchema.fresh("linli_contract", folder.resolve("database"));
            Server server = Server.of(war, payara, folder.resolve("server"))
                    .with("LINLI_DB_URL", schema.url())
                    .with("LINLI_DB_USER", schema.user())
                    .with("LINLI_DB_PASSWORD", schema.password())
                    .with("LINLI_PROGRAMS_DIR", programs.toString())
                    .with("LINLI_PROGRAMS_KEYS", folder.resolve("keys").toString())
                    .with("LINLI_PROGRAMS_SIGNATURES", "required")
                    .with("LINLI_DEMO", "true")
                    .with("LINLI_DEMO_ACCOUNTS", accounts(folder).toString())
                    .start();
            return new RunningLinli(schema, server, DemoAccounts.read(accounts(folder)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path accounts(Path folder) {
        return folder.resolve("demo-accounts.tsv");
    }

    /** Two communities that have a worker each. */
    List<String> communities() {
        List<String> communities = accounts.communitiesWith(Role.WORKER);
        if (communities.size() < 2) {
            throw new IllegalStateException("The demo district needs workers in two communities");
        }
        return communities.subList(0, 2);
    }

    /** Those who have a log-in in the community, by role. */
    Map<Role, Visitor> members(String community) {
        return known.computeIfAbsent(community, code -> {
            Map<Role, Visitor> members = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                accounts.find(role, code)
                        .ifPresent(
                                account -> members.put(role, stranger().signIn(account.login(), account.password())));
            }
            return members;
        });
    }

    Visitor operator() {
        DemoAccounts.Account operator = accounts.all().stream()
                .filter(account -> account.role() == Role.OPERATOR)
                .findFirst()
                .orElseThrow();
        return stranger().signIn(operator.login(), operator.password());
    }

    Visitor stranger() {
        return Visitor.stranger(server.uri());
    }

    @Override
    public void close() {
        server.stop();
        schema.close();
    }
}
