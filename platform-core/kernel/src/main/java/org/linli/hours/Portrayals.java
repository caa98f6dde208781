package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.jobs.Clocks;
import org.linli.spi.Caller;
import org.linli.spi.CurrentCommunity;
import org.linli.spi.People;
import org.linli.spi.ProblemException.Reason;

/** Shows records of the current community to the caller. */
@ApplicationScoped
class Portrayals {

    @Inject
    Records records;

    @Inject
    Ledger ledger;

    @Inject
    ProgramNames programs;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    CurrentCommunity community;

    List<RecordView> of(List<ServiceRecord> found) {
        Map<UUID, String> names = people.names(
                found.stream().map(ServiceRecord::account).distinct().toList());
        return found.stream().map(record -> view(record, names)).toList();
    }

    RecordView of(ServiceRecord record) {
        return of(List.of(record)).get(0);
    }

    RecordHistory history(ServiceRecord record) {
        List<Ledger.Booked> booked = ledger.booked(record.id());
        List<RecordQuestion> questions = records.questions(record.id());
        Map<UUID, String> names = people.names(involved(booked, questions, record));
        List<Moment> moments = new ArrayList<>();
        booked.forEach(one -> moments.add(moment(one, names)));
        for (RecordQuestion question : questions) {
            moments.add(new Moment(
                    question.askedAt(),
                    RecordHistory.What.ASKED,
                    name(record.account(), names),
                    null,
                    question.question()));
            if (question.answeredAt() != null) {
                moments.add(new Moment(
                        question.answeredAt(),
                        RecordHistory.What.ANSWERED,
                        name(question.answeredBy(), names),
                        null,
                        question.answer()));
            }
        }
        return new RecordHistory(
                of(record),
                moments.stream()
                        .sorted(Comparator.comparing(Moment::at))
                        .map(Moment::event)
                        .toList());
    }

    private RecordView view(ServiceRecord record, Map<UUID, String> names) {
        return new RecordView(
                record.id(),
                new RecordView.CommunityName(community.code(), community.name()),
                new RecordView.PersonName(record.account(), names.getOrDefault(record.account(), "")),
                record.program().isEmpty() ? null : program(record.program()),
                record.what().in(caller.locale()),
                Clocks.local(record.startsAt()),
                Clocks.local(record.endsAt()),
                record.minutes(),
                record.state(),
                record.source(),
                record.note(),
                record.questioned(),
                refusals(HoursRefusal.toConfirm(record, caller.requireAccount())),
                record.version());
    }

    RecordView.ProgramName program(String id) {
        return new RecordView.ProgramName(id, programs.of(id).in(caller.locale()));
    }

    List<RecordView.RefusalView> refusals(List<Reason> reasons) {
        return reasons.stream()
                .map(reason ->
                        new RecordView.RefusalView(reason.type(), reason.text().in(caller.locale())))
                .toList();
    }

    private static Moment moment(Ledger.Booked booked, Map<UUID, String> names) {
        Posting posting = booked.posting();
        return new Moment(
                posting.at(),
                switch (posting.kind()) {
                    case EARNED -> RecordHistory.What.NOTED;
                    case CONFIRMED -> RecordHistory.What.CONFIRMED;
                    case CORRECTED -> RecordHistory.What.CORRECTED;
                    case GIVEN, USED, RETURNED, LAPSED ->
                        throw new IllegalStateException("A gift's posting is about no record: " + posting.id());
                },
                name(posting.by(), names),
                booked.minutes(),
                posting.reason());
    }

    private static @Nullable String name(@Nullable UUID account, Map<UUID, String> names) {
        return account == null ? null : names.getOrDefault(account, "");
    }

    private static Set<UUID> involved(
            List<Ledger.Booked> booked, List<RecordQuestion> questions, ServiceRecord record) {
        Set<@Nullable UUID> involved = new HashSet<>();
        involved.add(record.account());
        booked.forEach(one -> involved.add(one.posting().by()));
        questions.forEach(question -> involved.add(question.answeredBy()));
        involved.remove(null);
        return involved;
    }

    private record Moment(
            Instant at,
            RecordHistory.What what,
            @Nullable String by,
            @Nullable Integer minutes,
            @Nullable String text) {

        RecordHistory.Event event() {
            return new RecordHistory.Event(Clocks.local(at), what, by, minutes, text);
        }
    }
}
