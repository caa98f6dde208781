package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.hours.LedgerAccount.Kind;
import org.linli.hours.MyHoursView.CommunitySum;
import org.linli.hours.MyHoursView.ProgramSum;
import org.linli.hours.MyHoursView.YearSum;
import org.linli.spi.Caller;
import org.linli.spi.Page;
import org.linli.spi.Texts;
import org.linli.tenancy.Community;
import org.linli.tenancy.CommunityDirectory;
import org.linli.tenancy.ServiceSurvey;
import org.linli.tenancy.Tenancy;

/** One person's hours in all communities where they have ever served, each community looked into by itself. */
@ApplicationScoped
@Transactional
class MyHours {

    static final Texts NO_PROGRAM = Texts.of("其他服务", "Other service");
    private static final Comparator<RecordView> NEWEST_FIRST = Comparator.comparing(
                    (RecordView view) -> view.startsAt().toInstant())
            .thenComparing(view -> view.id())
            .reversed();

    @Inject
    ServiceSurvey survey;

    @Inject
    CommunityDirectory directory;

    @Inject
    Tenancy tenancy;

    @Inject
    Ledger ledger;

    @Inject
    Records records;

    @Inject
    Portrayals portrayals;

    @Inject
    HoursRules rules;

    @Inject
    ProgramNames programs;

    @Inject
    Caller caller;

    MyHoursView sums(UUID account, @Nullable Integer year) {
        List<Sum> all = new ArrayList<>();
        List<CommunitySum> communities = new ArrayList<>();
        communities(account).forEach(community -> {
            List<Sum> sums = tenancy.<List<Sum>, RuntimeException>in(community, () -> ledger.sums(account.toString()));
            Predicate<Sum> wanted = sum -> year == null || sum.year() == year;
            all.addAll(sums);
            communities.add(in(community, sums, wanted));
        });
        List<Sum> wanted =
                all.stream().filter(sum -> year == null || sum.year() == year).toList();
        return new MyHoursView(
                confirmed(wanted, sum -> true),
                pending(wanted, sum -> true),
                years(all),
                programs(wanted),
                communities);
    }

    /** The newest first. */
    Page<RecordView> records(UUID account, @Nullable Integer year, Slice slice) {
        List<RecordView> found = communities(account)
                .flatMap(community -> tenancy
                        .<List<RecordView>, RuntimeException>in(
                                community, () -> portrayals.of(records.of(account, year, slice)))
                        .stream())
                .sorted(NEWEST_FIRST)
                .limit(slice.rows())
                .toList();
        return slice.page(found, Records::keys);
    }

    private CommunitySum in(Community community, List<Sum> sums, Predicate<Sum> wanted) {
        int ever = confirmed(sums, sum -> true);
        StarLevels stars = tenancy.<StarLevels, RuntimeException>in(community, rules::stars);
        CreditRules credits = tenancy.<CreditRules, RuntimeException>in(community, rules::credits);
        return new CommunitySum(
                community.code(),
                community.name(),
                confirmed(sums, wanted),
                pending(sums, wanted),
                stars.of(ever),
                stars.missing(ever).orElse(null),
                credits.on());
    }

    private Stream<Community> communities(UUID account) {
        return survey.communitiesOf(account).stream().map(directory::byId).flatMap(Optional::stream);
    }

    private static List<YearSum> years(List<Sum> sums) {
        return sums.stream()
                .map(Sum::year)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new YearSum(
                        year, confirmed(sums, sum -> sum.year() == year), pending(sums, sum -> sum.year() == year)))
                .toList();
    }

    private List<ProgramSum> programs(List<Sum> sums) {
        return sums.stream()
                .map(Sum::program)
                .distinct()
                .map(program -> program(program, sums))
                .sorted(Comparator.comparing(ProgramSum::confirmed)
                        .thenComparing(ProgramSum::pending)
                        .reversed())
                .toList();
    }

    private ProgramSum program(String program, List<Sum> sums) {
        Texts name = program.isEmpty() ? NO_PROGRAM : programs.of(program);
        Predicate<Sum> its = sum -> sum.program().equals(program);
        return new ProgramSum(program, name.in(caller.locale()), confirmed(sums, its), pending(sums, its));
    }

    private static int confirmed(List<Sum> sums, Predicate<Sum> wanted) {
        return Sum.of(sums, Kind.CONFIRMED, wanted);
    }

    private static int pending(List<Sum> sums, Predicate<Sum> wanted) {
        return Sum.of(sums, Kind.PENDING, wanted);
    }
}
