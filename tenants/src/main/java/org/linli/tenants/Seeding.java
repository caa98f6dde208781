package org.linli.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.linli.identity.Accounts;
import org.linli.identity.Memberships;

/** Makes first log-ins, all of them or none, and writes them where whoever installs can read them. */
@ApplicationScoped
class Seeding {

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    @ConfigProperty(name = "linli.demo.accounts")
    Optional<String> file;

    @Transactional
    void run(Consumer<Logins> making) {
        Logins logins = new Logins(accounts, memberships);
        making.accept(logins);
        logins.write(Path.of(file.filter(name -> !name.isBlank()).orElse("linli-accounts.tsv")));
    }
}
