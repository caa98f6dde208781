package org.linli.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** That the owner of a log-in has signed in from an address. Neither of them can be read from it. */
@Entity
@Table(name = "known_address")
class KnownAddress {

    @Id
    private String subject;

    @Column(name = "seen_at")
    private Instant seenAt;

    protected KnownAddress() {} // for Jakarta Persistence

    static String key(String login, String address) {
        return Token.hash("home " + login + " address " + address);
    }
}
