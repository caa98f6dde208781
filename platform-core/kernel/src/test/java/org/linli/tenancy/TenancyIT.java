package org.linli.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.tenancy.TestCommunities.NEIGHBOUR;
import static org.linli.tenancy.TestCommunities.QINGHEJU;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.jobs.OwnTransaction;
import org.linli.spi.Ids;
import org.linli.spi.QualificationKind;
import org.linli.volunteers.NewQualification;
import org.linli.volunteers.Volunteer;
import org.linli.volunteers.Volunteers;

@ExtendWith(ArquillianExtension.class)
class TenancyIT {

    @Inject
    EntityManager entities;

    @Inject
    @Everywhere
    EntityManager everywhere;

    @Inject
    Tenancy tenancy;

    @Inject
    OwnTransaction transaction;

    @Inject
    Volunteers volunteers;

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(TenancyIT.class);
    }

    @Test
    void refusesOutsideEveryCommunity() {
        assertThatThrownBy(() -> outside(() -> entities.find(Volunteer.class, Ids.next())))
                .hasMessageContaining("only inside a community");
        assertThatThrownBy(() -> outside(() -> everywhere
                        .createQuery("select v from Volunteer v", Volunteer.class)
                        .getResultList()))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void refusesSqlThatWouldNotKnowTheCommunity() {
        assertThatThrownBy(() -> in(QINGHEJU, () -> entities.createNativeQuery("select 1")))
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> in(QINGHEJU, () -> entities.unwrap(Object.class)))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void doesNotFindAnothersRow() {
        UUID ours = volunteerOf(QINGHEJU);

        assertThat(in(QINGHEJU, () -> entities.find(Volunteer.class, ours) != null))
                .isTrue();
        assertThat(in(NEIGHBOUR, () -> entities.find(Volunteer.class, ours) == null))
                .isTrue();
        assertThat(in(NEIGHBOUR, () -> entities.createQuery(
                                "select v from Volunteer v where v.id = :id", Volunteer.class)
                        .setParameter("id", ours)
                        .getResultList()))
                .isEmpty();
    }

    @Test
    void changesAndDeletesOnlyItsOwnRows() {
        UUID ours = volunteerOf(QINGHEJU);
        UUID theirs = volunteerOf(NEIGHBOUR);

        assertThat(in(NEIGHBOUR, () -> entities.createQuery("delete from Volunteer v where v.id = :id")
                        .setParameter("id", ours)
                        .executeUpdate()))
                .isZero();
        assertThat(in(NEIGHBOUR, () -> entities.createQuery(
                                "update Volunteer v set v.account = :nobody where v.id = :id")
                        .setParameter("nobody", Ids.next())
                        .setParameter("id", ours)
                        .executeUpdate()))
                .isZero();
        assertThat(in(QINGHEJU, () -> entities.createQuery("delete from Volunteer v where v.id = :id")
                        .setParameter("id", ours)
                        .executeUpdate()))
                .isEqualTo(1);
        assertThat(in(NEIGHBOUR, () -> entities.find(Volunteer.class, theirs) != null))
                .isTrue();
    }

    @Test
    void whatOnePersonShowedInOneCommunityIsNotSeenInAnother() {
        UUID account = Ids.next();
        in(QINGHEJU, () -> volunteers.hold(account).id());
        NewQualification card =
                new NewQualification(QualificationKind.HEALTH_CARD, null, null, LocalDate.of(2027, 1, 1));

        in(QINGHEJU, () -> {
            volunteers.show(account, card);
            return true;
        });

        assertThat(in(QINGHEJU, () -> shownBy(account))).isEqualTo(1);
        assertThat(in(NEIGHBOUR, () -> shownBy(account))).isZero();
    }

    @Test
    void isWhereItWasAfterwards() {
        tenancy.<Boolean, RuntimeException>in(QINGHEJU, () -> {
            assertThatThrownBy(() -> tenancy.<Boolean, RuntimeException>in(NEIGHBOUR, () -> {
                        throw new IllegalStateException("leaves");
                    }))
                    .hasMessage("leaves");
            assertThat(tenancy.require()).isEqualTo(QINGHEJU);
            return true;
        });
        assertThat(tenancy.current()).isEmpty();
    }

    private long shownBy(UUID account) {
        return entities.createQuery("""
                        select count(q) from Qualification q, Volunteer v
                        where q.volunteer = v.id and v.account = :account""", Long.class)
                .setParameter("account", account)
                .getSingleResult();
    }

    private UUID volunteerOf(Community community) {
        return in(community, () -> volunteers.hold(Ids.next()).id());
    }

    private <T> T in(Community community, Supplier<T> act) {
        return tenancy.<T, RuntimeException>in(community, () -> outside(act));
    }

    private <T> T outside(Supplier<T> act) {
        AtomicReference<T> result = new AtomicReference<>();
        transaction.run(() -> result.set(act.get()));
        return result.get();
    }
}
