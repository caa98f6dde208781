package org.linli.hours;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.linli.database.Slice;
import org.linli.jobs.Clocks;
import org.linli.spi.CommonProblem;
import org.linli.spi.CurrentCommunity;
import org.linli.spi.Texts;

/** The certificates of the current community. */
@ApplicationScoped
@Transactional
class Certificates {

    private static final UUID NEWEST = new UUID(-1, -1);

    @Inject
    EntityManager entities;

    @Inject
    Ledger ledger;

    @Inject
    ProgramNames programs;

    @Inject
    CurrentCommunity community;

    @Inject
    Clock clock;

    /** Certifies what of somebody's hours is confirmed now. */
    Certificate issue(UUID account, String name, NewCertificate wanted) {
        CertifiedHours certified = certified(account, wanted.year());
        Stream.of(name, community.name())
                .map(Kai::missing)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(letter -> HoursRefusal.refuse(List.of(HoursRefusal.LETTER_MISSING.reason(letter))));
        String number = CertificateNumber.next(community.code()).toString();
        Certificate issued = new Certificate(number, account, name, certified, clock.instant());
        issued.show(wanted.shown());
        entities.persist(issued);
        entities.flush();
        return issued;
    }

    Optional<Certificate> find(UUID id) {
        return Optional.ofNullable(entities.find(Certificate.class, id));
    }

    /** One's own; another's is not found. */
    Certificate own(UUID account, UUID id) {
        return find(id).filter(found -> found.account().equals(account)).orElseThrow(CommonProblem::notFound);
    }

    Optional<Certificate> numbered(CertificateNumber number) {
        return entities.createQuery("select c from Certificate c where c.number = :number", Certificate.class)
                .setParameter("number", number.toString())
                .getResultStream()
                .findFirst();
    }

    List<Certificate> of(UUID account) {
        return entities.createQuery(
                        "select c from Certificate c where c.account = :account order by c.id desc", Certificate.class)
                .setParameter("account", account)
                .getResultList();
    }

    /** All, the newest first. */
    List<Certificate> all(Slice slice) {
        return entities.createQuery(
                        "select c from Certificate c where c.id < :before order by c.id desc", Certificate.class)
                .setParameter("before", slice.id(0, NEWEST))
                .setMaxResults(slice.rows())
                .getResultList();
    }

    /** Ends a certificate for good; again changes nothing. */
    void revoke(Certificate certificate, @Nullable String reason) {
        certificate.revoke(reason, clock.instant());
    }

    private CertifiedHours certified(UUID account, @Nullable Integer year) {
        List<Sum> sums = ledger.sums(account.toString()).stream()
                .filter(sum -> sum.kind() == LedgerAccount.Kind.CONFIRMED)
                .filter(sum -> year == null || sum.year() == year)
                .toList();
        List<CertifiedHours.Part> parts = sums.stream()
                .map(Sum::program)
                .distinct()
                .map(program -> part(program, sums))
                .filter(part -> part.minutes() > 0)
                .sorted(Comparator.comparing(CertifiedHours.Part::minutes).reversed())
                .toList();
        if (parts.isEmpty()) {
            HoursRefusal.refuse(List.of(HoursRefusal.NOTHING_CONFIRMED.reason()));
        }
        Instant[] span = span(account, year);
        int minutes = parts.stream().mapToInt(CertifiedHours.Part::minutes).sum();
        return new CertifiedHours(year, day(span[0]), day(span[1]), minutes, parts);
    }

    private CertifiedHours.Part part(String program, List<Sum> sums) {
        Texts name = program.isEmpty() ? MyHours.NO_PROGRAM : programs.of(program);
        int minutes =
                Sum.of(sums, LedgerAccount.Kind.CONFIRMED, sum -> sum.program().equals(program));
        return new CertifiedHours.Part(name.zh(), name.en(), minutes);
    }

    private Instant[] span(UUID account, @Nullable Integer year) {
        var query = entities.createQuery(
                        "select min(r.startsAt), max(r.startsAt) from ServiceRecord r where r.account = :account"
                                + " and r.state = org.linli.hours.ServiceRecord.State.CONFIRMED"
                                + (year == null ? "" : " and r.serviceYear = :year"),
                        Object[].class)
                .setParameter("account", account);
        if (year != null) {
            query.setParameter("year", year);
        }
        Object[] found = query.getSingleResult();
        return new Instant[] {(Instant) found[0], (Instant) found[1]};
    }

    private static LocalDate day(Instant moment) {
        return Clocks.local(moment).toLocalDate();
    }
}
