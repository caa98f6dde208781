package org.linli.rosters;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.linli.database.Slice;
import org.linli.identity.Memberships;
import org.linli.jobs.Clocks;
import org.linli.spi.Page;
import org.linli.tenancy.Community;
import org.linli.tenancy.CommunityDirectory;
import org.linli.tenancy.Tenancy;

/** One person's shifts in all their communities, each community looked into by itself. */
@ApplicationScoped
@Transactional
class MySignUps {

    private static final Comparator<SignUpView> BY_START = Comparator.comparing(
                    (SignUpView view) -> view.shift().startsAt().toInstant())
            .thenComparing(view -> view.id().toString());

    @Inject
    Memberships memberships;

    @Inject
    CommunityDirectory directory;

    @Inject
    Tenancy tenancy;

    @Inject
    Shifts shifts;

    @Inject
    Clock clock;

    /** Those that have not been given back, from yesterday on, in the order of their start. */
    Page<SignUpView> of(UUID account, Locale locale, Slice slice) {
        Instant last = slice.instant(0, Instant.EPOCH);
        List<SignUpView> found = memberships.communitiesOf(account).stream()
                .map(directory::byCode)
                .flatMap(Optional::stream)
                .flatMap(community -> in(community, account, locale))
                .sorted(BY_START)
                .filter(view -> isAfter(view, last, slice.key(1, "")))
                .limit(slice.rows())
                .toList();
        return slice.page(
                found,
                view -> List.of(
                        view.shift().startsAt().toInstant().toString(),
                        view.id().toString()));
    }

    private Stream<SignUpView> in(Community community, UUID account, Locale locale) {
        return tenancy.<Stream<SignUpView>, RuntimeException>in(community, () -> {
            List<Engagement> mine = shifts.engagements(account, yesterday(), Shifts.END_OF_TIME).stream()
                    .filter(engagement -> !engagement.signUp().withdrawn())
                    .toList();
            Map<UUID, Integer> positions = shifts.positions(
                    account,
                    mine.stream()
                            .map(Engagement::signUp)
                            .filter(SignUp::waits)
                            .map(SignUp::shift)
                            .toList());
            return mine.stream()
                    .map(engagement -> SignUpView.of(
                            engagement.signUp(),
                            engagement.offer(),
                            positions.getOrDefault(engagement.signUp().shift(), 1),
                            tenancy,
                            locale))
                    .toList()
                    .stream();
        });
    }

    private Instant yesterday() {
        return LocalDate.ofInstant(clock.instant(), Clocks.ZONE)
                .minusDays(1)
                .atStartOfDay(Clocks.ZONE)
                .toInstant();
    }

    private static boolean isAfter(SignUpView view, Instant last, String lastId) {
        OffsetDateTime start = view.shift().startsAt();
        int order = start.toInstant().compareTo(last);
        return order > 0 || (order == 0 && view.id().toString().compareTo(lastId) > 0);
    }
}
