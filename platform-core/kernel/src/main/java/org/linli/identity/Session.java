package org.linli.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;

/** That somebody has signed in somewhere. It ends thirty days after it was last used, or when it is ended: the row is then gone. */
@Entity
@Table(name = "sign_in_session")
class Session {

    static final Duration LIFE = Duration.ofDays(30);

    @Id
    private String hash;

    @Convert("uuid")
    @Column(name = "account_id")
    private UUID account;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    protected Session() {} // for Jakarta Persistence

    Session(String token, UUID account, Instant now) {
        this.hash = Token.hash(token);
        this.account = account;
        this.createdAt = now;
        this.seenAt = now;
        this.endsAt = now.plus(LIFE);
    }
}
