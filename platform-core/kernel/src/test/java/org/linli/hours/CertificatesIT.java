package org.linli.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.tenancy.TestCommunities.NEIGHBOUR;
import static org.linli.tenancy.TestCommunities.QINGHEJU;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.database.EntityTag;
import org.linli.hours.Certificate.NameShown;
import org.linli.spi.Ids;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemException.Reason;

@ExtendWith(ArquillianExtension.class)
class CertificatesIT {

    private static final NewCertificate ALL = new NewCertificate(null, NameShown.FULL, true, true);

    @Inject
    Bookkeeper desk;

    private final UUID an = Ids.next();
    private final UUID bo = Ids.next();
    private final UUID worker = Ids.next();

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(CertificatesIT.class, Bookkeeper.class);
    }

    @Test
    void certifiesWhatIsConfirmedAndNothingElse() {
        confirmed("2025-12-30T02:00:00Z", 60);
        confirmed("2026-03-01T02:00:00Z", 90);
        desk.note(Bookkeeper.served(an, Instant.parse("2026-04-01T02:00:00Z"), 45));

        CertifiedHours all = issue(ALL).certified();
        CertifiedHours of2026 =
                issue(new NewCertificate(2026, NameShown.NONE, false, false)).certified();

        assertThat(all.minutes()).isEqualTo(150);
        assertThat(all.firstDay()).isEqualTo(LocalDate.of(2025, 12, 30));
        assertThat(all.lastDay()).isEqualTo(LocalDate.of(2026, 3, 1));
        assertThat(of2026.minutes()).isEqualTo(90);
        assertThat(of2026.firstDay()).isEqualTo(LocalDate.of(2026, 3, 1));
    }

    @Test
    void staysAsItWasIssued() {
        UUID record = confirmed("2026-03-01T02:00:00Z", 90);
        Certificate issued = issue(ALL);

        desk.correct(worker, record, 30);

        assertThat(desk.here(
                        () -> desk.certificates.own(an, issued.id()).certified().minutes()))
                .isEqualTo(90);
        assertThat(issue(ALL).certified().minutes()).isEqualTo(30);
    }

    @Test
    void certifiesNothingWhereNothingIsConfirmed() {
        desk.note(Bookkeeper.served(an, Instant.parse("2026-04-01T02:00:00Z"), 45));

        assertThat(reasons(() -> issue(ALL))).containsExactly("nothing-confirmed");
    }

    @Test
    void refusesANameThatItCannotDraw() {
        confirmed("2026-03-01T02:00:00Z", 90);

        assertThat(reasons(() -> desk.here(() -> desk.certificates.issue(an, "刘𠮷", ALL))))
                .containsExactly("letter-missing");
    }

    @Test
    void isFoundByItsNumberInItsCommunityOnly() {
        confirmed("2026-03-01T02:00:00Z", 90);
        CertificateNumber number = CertificateNumber.of(issue(ALL).number()).orElseThrow();

        assertThat(number.community()).isEqualTo(QINGHEJU.code());
        assertThat(desk.here(() -> desk.certificates.numbered(number))).isPresent();
        assertThat(desk.in(NEIGHBOUR, () -> desk.certificates.numbered(number))).isEmpty();
    }

    @Test
    void belongsToItsHolder() {
        confirmed("2026-03-01T02:00:00Z", 90);
        UUID id = issue(ALL).id();

        assertThatThrownBy(() -> desk.here(() -> desk.certificates.own(bo, id))).hasMessage("not-found");
        assertThatThrownBy(() -> desk.in(NEIGHBOUR, () -> desk.certificates.own(an, id)))
                .hasMessage("not-found");
    }

    @Test
    void countsStarsByTheRulesOfTheCommunity() {
        confirmed("2026-03-01T02:00:00Z", 11 * 60);
        assertThat(stars()).isZero();
        HoursSettingsView before = desk.here(desk.rules::view);

        desk.here(() -> desk.rules.change(seen(before), List.of(10, 20, 30, 40, 50), CreditRules.OFF));

        assertThat(stars()).isEqualTo(1);
        assertThat(desk.in(NEIGHBOUR, desk.rules::stars)).isEqualTo(StarLevels.NATIONAL);
        assertThatThrownBy(
                        () -> desk.here(() -> desk.rules.change(seen(before), List.of(1, 2, 3, 4, 5), CreditRules.OFF)))
                .hasMessage("stale-edit");
        desk.here(() -> desk.rules.change(new EntityTag(null), StarLevels.NATIONAL.hours(), CreditRules.OFF));
    }

    @Test
    void keepsASealForEachCommunity() {
        byte[] drawn = desk.here(desk.seals::picture);
        byte[] own = Pictures.png(new BufferedImage(120, 120, BufferedImage.TYPE_INT_ARGB));

        desk.here(() -> {
            desk.seals.put(own);
            return true;
        });

        assertThat(desk.here(desk.seals::picture)).isEqualTo(own);
        assertThat(desk.in(NEIGHBOUR, desk.seals::picture)).isNotEqualTo(own);
        desk.here(() -> {
            desk.seals.remove();
            return true;
        });
        assertThat(desk.here(desk.seals::picture)).isEqualTo(drawn);
    }

    private int stars() {
        return desk.here(() -> desk.mine.sums(an, null).communities().get(0).stars());
    }

    private Certificate issue(NewCertificate wanted) {
        return desk.here(() -> desk.certificates.issue(an, "王建国", wanted));
    }

    private UUID confirmed(String start, int minutes) {
        UUID record =
                desk.note(Bookkeeper.served(an, Instant.parse(start), minutes)).id();
        desk.confirm(worker, record);
        return record;
    }

    private static EntityTag seen(HoursSettingsView view) {
        return new EntityTag(EntityTag.of(view.version()));
    }

    private static List<String> reasons(ThrowingCallable act) {
        try {
            act.call();
        } catch (ProblemException e) {
            return e.reasons().stream().map(Reason::type).toList();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return List.of();
    }
}
