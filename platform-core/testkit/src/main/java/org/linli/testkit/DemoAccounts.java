package org.linli.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.spi.Role;

/** The log-ins of the demo district. */
record DemoAccounts(List<Account> all) {

    /** One log-in and what it is for. */
    record Account(String login, String password, Role role, String place) {}

    static DemoAccounts read(Path file) {
        try {
            List<Account> accounts = new ArrayList<>();
            for (String line : Files.readAllLines(file)) {
                String[] parts = line.split("\t");
                if (parts.length >= 4 && !line.startsWith("login\t")) {
                    accounts.add(new Account(parts[0], parts[1], role(parts[2]), parts[3]));
                }
            }
            return new DemoAccounts(accounts);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Role role(String text) {
        return Role.valueOf(
                text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_'));
    }

    Optional<Account> find(Role role, String place) {
        return all.stream()
                .filter(account -> account.role() == role && account.place().equals(place))
                .findFirst();
    }

    /** The communities in which somebody has this role, in the order of the file. */
    List<String> communitiesWith(Role role) {
        return all.stream()
                .filter(account -> account.role() == role)
                .map(Account::place)
                .distinct()
                .toList();
    }
}
