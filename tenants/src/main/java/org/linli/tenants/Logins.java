package org.linli.tenants;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.identity.Accounts;
import org.linli.identity.HeldRole;
import org.linli.identity.Memberships;

/** The log-ins that a first start makes, each with a password that is made up for this installation and can be typed on a phone. */
final class Logins {

    private static final String CONSONANTS = "bdfghjkmnprstwz";
    private static final String VOWELS = "aeiu";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Accounts accounts;
    private final Memberships memberships;
    private final List<String> lines = new ArrayList<>();

    Logins(Accounts accounts, Memberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** Opens an account that is this from now on. */
    UUID open(String login, @Nullable String phone, String name, HeldRole held) {
        String password = password();
        UUID account = accounts.open(login, phone, name, password);
        memberships.begin(account, held);
        String code = held.place().code();
        lines.add(String.join("\t", login, password, held.role().name(), code.isEmpty() ? "-" : code));
        return account;
    }

    /** Four syllables and four digits: 3,600 to the power of two times 10,000 ways, behind a throttle. */
    private static String password() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            password.append(any(CONSONANTS)).append(any(VOWELS));
        }
        return password.append('-')
                .append(String.format("%04d", RANDOM.nextInt(10_000)))
                .toString();
    }

    private static char any(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }

    /** Writes them so that only the owner of the file can read it. */
    void write(Path file) {
        try {
            Files.deleteIfExists(file);
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Files.createFile(file, ownersOnly());
            Files.write(file, lines, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The log-ins could not be written to " + file, e);
        }
    }

    private static FileAttribute<?>[] ownersOnly() {
        Set<String> views = FileSystems.getDefault().supportedFileAttributeViews();
        return views.contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
