package org.linli.rosters;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.tenancy.ServiceSurvey;

@ExtendWith(ArquillianExtension.class)
class EndedShiftsIT {

    @Inject
    Stage stage;

    @Inject
    EndedShifts ended;

    @Inject
    ServiceSurvey survey;

    private final UUID an = Stage.somebody();
    private final UUID bo = Stage.somebody();

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(EndedShiftsIT.class, Stage.class);
    }

    @Test
    void notesTheHoursOfThoseWithASeatOnce() {
        UUID shift = stage.shift(1);
        stage.signUp(an, shift);
        stage.signUp(bo, shift);
        stage.end(shift);

        settle();
        settle();

        assertThat(minutes(an)).containsExactly(120);
        assertThat(minutes(bo)).isEmpty();
        assertThat(survey.withUnsettledShifts(Instant.now())).doesNotContain(1);
    }

    @Test
    void notesNothingForAShiftThatIsStillOnOrDidNotTakePlace() {
        UUID on = stage.shift(1);
        stage.signUp(an, on);
        stage.begin(on);
        UUID cancelled = stage.shift(1);
        stage.signUp(bo, cancelled);
        stage.here(() -> stage.planning.cancel(cancelled, "停电"));
        stage.end(cancelled);

        settle();

        assertThat(minutes(an)).isEmpty();
        assertThat(minutes(bo)).isEmpty();
    }

    private void settle() {
        stage.here(() -> {
            ended.settle();
            return true;
        });
    }

    private List<Integer> minutes(UUID account) {
        return stage.here(() -> stage.entities
                .createQuery("select r.minutes from ServiceRecord r where r.account = :account", Integer.class)
                .setParameter("account", account)
                .getResultList());
    }
}
