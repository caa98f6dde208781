package org.linli.notifications;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Ids;
import org.linli.spi.Texts;

/** Something that one person is told, in both languages. It belongs to the person, not to a community. */
@Entity
@Table(name = "message")
public class Message {

    @Id
    @Convert("uuid")
    private UUID id = Ids.next();

    @Column(name = "account_id")
    @Convert("uuid")
    private UUID account;

    private Instant at;

    @Column(name = "title_zh")
    private String titleZh;

    @Column(name = "title_en")
    private String titleEn;

    @Column(name = "text_zh")
    private String textZh;

    @Column(name = "text_en")
    private String textEn;

    private @Nullable String link;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    protected Message() {} // for Jakarta Persistence

    Message(UUID account, Instant at, Texts title, Texts text, @Nullable String link) {
        this.account = account;
        this.at = at;
        this.titleZh = title.zh();
        this.titleEn = title.en();
        this.textZh = text.zh();
        this.textEn = text.en();
        this.link = link;
    }

    UUID id() {
        return id;
    }

    UUID account() {
        return account;
    }

    Instant at() {
        return at;
    }

    Texts title() {
        return Texts.of(titleZh, titleEn);
    }

    Texts text() {
        return Texts.of(textZh, textEn);
    }

    @Nullable
    String link() {
        return link;
    }

    boolean read() {
        return readAt != null;
    }

    void read(Instant now) {
        if (readAt == null) {
            readAt = now;
        }
    }
}
