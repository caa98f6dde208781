package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.spi.CommonProblem;

/** What a volunteer doubts about their hours, and the answers. */
@ApplicationScoped
@Transactional
class Questions {

    @Inject
    EntityManager entities;

    @Inject
    Records records;

    @Inject
    Confirmations confirmations;

    @Inject
    HoursNews news;

    @Inject
    Clock clock;

    /** Asks about one's own record; until the answer it is not confirmed. Another's is not found. */
    ServiceRecord ask(UUID account, UUID id, String question) {
        ServiceRecord record =
                records.hold(id).filter(held -> held.account().equals(account)).orElseThrow(CommonProblem::notFound);
        HoursRefusal.refuse(HoursRefusal.toAsk(record));
        entities.persist(new RecordQuestion(id, question, clock.instant()));
        record.questioned(true);
        return record;
    }

    /**
     * Answers the open question about a record.
     *
     * @param minutes the right ones, null where they were right all along
     */
    ServiceRecord answer(UUID by, UUID id, String answer, @Nullable Integer minutes) {
        ServiceRecord record = records.hold(id).orElseThrow(CommonProblem::notFound);
        HoursRefusal.refuse(HoursRefusal.toAnswer(record, by));
        records.questions(id).stream()
                .filter(question -> question.answer() == null)
                .forEach(question -> question.answer(answer, by, clock.instant()));
        record.questioned(false);
        if (minutes != null && minutes != record.minutes()) {
            confirmations.correct(record, by, minutes, answer);
        } else {
            news.answered(record, answer);
        }
        return record;
    }
}
