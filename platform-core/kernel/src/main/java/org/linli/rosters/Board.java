package org.linli.rosters;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.jobs.Clocks;
import org.linli.spi.Caller;
import org.linli.spi.CommonProblem;
import org.linli.spi.Page;
import org.linli.spi.People;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.Reason;
import org.linli.volunteers.Volunteers;

/** The rosters as the caller sees them: each shift with their own sign-up and with what would keep them from it. */
@ApplicationScoped
@Transactional
class Board {

    static final String SIGN_UP = "rosters.sign-up";

    @Inject
    Shifts shifts;

    @Inject
    Volunteers volunteers;

    @Inject
    People people;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Page<ShiftView> between(Days days, @Nullable String program, Slice slice) {
        Page<Offer> page = slice.page(
                shifts.between(days.from(), days.to(), program, slice),
                offer -> List.of(
                        offer.shift().startsAt().toString(), offer.shift().id().toString()));
        return new Page<>(seen(page.items()), page.next());
    }

    /** One shift; one that is put away is closed to those who are not on it. */
    ShiftView one(UUID id) {
        Offer offer = shifts.offer(id).orElseThrow(CommonProblem::notFound);
        ShiftView seen = seen(List.of(offer)).get(0);
        if (seen.suspended() && seen.mine() == null) {
            throw new ProblemException(CommonProblem.CLOSED);
        }
        return seen;
    }

    List<PersonOnShift> people(UUID id) {
        if (shifts.offer(id).isEmpty()) {
            throw CommonProblem.notFound();
        }
        List<SignUp> found = shifts.people(id);
        Map<UUID, String> names =
                people.names(found.stream().map(SignUp::account).toList());
        List<PersonOnShift> seen = new ArrayList<>();
        int position = 0;
        for (SignUp signUp : found) {
            seen.add(new PersonOnShift(
                    signUp.id(),
                    new PersonOnShift.Who(signUp.account(), names.getOrDefault(signUp.account(), "")),
                    signUp.state(),
                    signUp.waits() ? ++position : null,
                    Clocks.local(signUp.since())));
        }
        return seen;
    }

    List<ShiftView> seen(List<Offer> offers) {
        if (offers.isEmpty()) {
            return List.of();
        }
        return caller.account().map(account -> seenBy(account, offers)).orElseGet(() -> offers.stream()
                .map(offer -> view(offer, null, SignUpRefusal.ofAnybody(offer.shift(), clock.instant())))
                .toList());
    }

    private List<ShiftView> seenBy(UUID account, List<Offer> offers) {
        Candidate candidate = candidate(account, offers);
        Map<UUID, SignUp> mine = candidate.engagements().stream()
                .map(Engagement::signUp)
                .filter(signUp -> !signUp.withdrawn())
                .collect(toMap(SignUp::shift, identity()));
        Map<UUID, Integer> positions = shifts.positions(
                account,
                mine.values().stream().filter(SignUp::waits).map(SignUp::shift).toList());
        Instant now = clock.instant();
        return offers.stream()
                .map(offer -> {
                    UUID shift = offer.shift().id();
                    SignUp own = mine.get(shift);
                    return own == null
                            ? view(offer, null, SignUpRefusal.of(offer, candidate, now))
                            : view(offer, ShiftView.Mine.of(own, positions.getOrDefault(shift, 1)), List.of());
                })
                .toList();
    }

    private Candidate candidate(UUID account, List<Offer> offers) {
        boolean volunteer = caller.may(SIGN_UP);
        boolean papers = offers.stream().anyMatch(offer -> !offer.post().needs().isEmpty());
        List<Shift> asked = offers.stream().map(Offer::shift).toList();
        return new Candidate(
                volunteer,
                volunteer && papers ? volunteers.held(account) : List.of(),
                shifts.engagements(
                        account,
                        asked.stream()
                                .map(Shift::startsAt)
                                .min(Comparator.naturalOrder())
                                .orElseThrow(),
                        asked.stream()
                                .map(Shift::endsAt)
                                .max(Comparator.naturalOrder())
                                .orElseThrow()));
    }

    private ShiftView view(Offer offer, ShiftView.@Nullable Mine mine, List<Reason> refusals) {
        return ShiftView.of(offer, mine, refusals, caller.locale());
    }
}
