package org.linli.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One person with one log-in, wherever they belong. */
@Entity
@Table(name = "account")
class Account extends Global {

    private static final Pattern MOBILE = Pattern.compile("1[0-9]{10}");

    private String login;
    private @Nullable String mobile;
    private @Nullable String phone;
    private String name;
    private String password;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Account() {} // for Jakarta Persistence

    /**
     * Somebody new.
     *
     * @param phone where to call them; a mobile number also signs in
     * @param password already hashed
     */
    Account(String login, @Nullable String phone, String name, String password, Instant createdAt) {
        this.login = key(login);
        this.phone = phone == null && isMobile(this.login) ? this.login : phone;
        this.mobile = this.phone != null && isMobile(this.phone) ? this.phone : null;
        this.name = name.strip();
        this.password = password;
        this.createdAt = createdAt;
    }

    /** What people type as login name or phone, in the one form that is compared. */
    static String key(String typed) {
        return Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    static boolean isMobile(String text) {
        return MOBILE.matcher(text).matches();
    }

    void changePassword(String hash) {
        password = hash;
    }

    String login() {
        return login;
    }

    @Nullable
    String mobile() {
        return mobile;
    }

    String name() {
        return name;
    }

    String password() {
        return password;
    }
}
