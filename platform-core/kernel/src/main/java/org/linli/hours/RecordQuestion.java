package org.linli.hours;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.persistence.annotations.Convert;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommunityOwned;

/** A volunteer's doubt about a record of theirs, and what a coordinator answered. A record has one open question at most. */
@Entity
@Table(name = "record_question")
public class RecordQuestion extends CommunityOwned {

    @Column(name = "record_id")
    @Convert("uuid")
    private UUID record;

    private String question;

    @Column(name = "asked_at")
    private Instant askedAt;

    private @Nullable String answer;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "answered_by")
    @Convert("uuid")
    private @Nullable UUID answeredBy;

    protected RecordQuestion() {} // for Jakarta Persistence

    RecordQuestion(UUID record, String question, Instant now) {
        this.record = record;
        this.question = question;
        this.askedAt = now;
    }

    void answer(String words, UUID by, Instant now) {
        answer = words;
        answeredBy = by;
        answeredAt = now;
    }

    UUID record() {
        return record;
    }

    String question() {
        return question;
    }

    Instant askedAt() {
        return askedAt;
    }

    @Nullable
    String answer() {
        return answer;
    }

    @Nullable
    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    UUID answeredBy() {
        return answeredBy;
    }
}
