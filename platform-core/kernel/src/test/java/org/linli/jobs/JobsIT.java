package org.linli.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.database.Database;
import org.linli.spi.Ids;
import org.linli.spi.Messenger;
import org.linli.spi.Texts;
import org.linli.tenancy.Tenancy;
import org.linli.tenancy.TestCommunities;

@ExtendWith(ArquillianExtension.class)
class JobsIT {

    private static final LocalTime NOT_NOW = LocalTime.now(Clocks.ZONE).plusHours(12);

    @Inject
    Jobs jobs;

    @Inject
    Database database;

    @Inject
    Tenancy tenancy;

    @Inject
    Messenger messenger;

    private final String name = "job-" + Ids.next();

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(JobsIT.class);
    }

    @Test
    void runsAJobThatIsDueOnceAndThenADayLater() throws Exception {
        AtomicInteger runs = new AtomicInteger();
        jobs.daily(name, NOT_NOW, runs::incrementAndGet);

        jobs.runNow(name);
        await(() -> runs.get() == 1 && dueIn().compareTo(Duration.ofHours(11)) > 0);

        assertThat(runs).hasValue(1);
        assertThat(dueIn()).isLessThan(Duration.ofHours(13));
    }

    @Test
    void keepsTheTimeOfAJobThatIsToldAgainAndTakesANewOne() throws Exception {
        jobs.daily(name, NOT_NOW, () -> {});
        Duration first = dueIn();
        jobs.daily(name, NOT_NOW, () -> {});
        Duration again = dueIn();
        jobs.daily(name, NOT_NOW.plusHours(2), () -> {});

        assertThat(first.minus(again)).isLessThan(Duration.ofMinutes(1));
        assertThat(dueIn().minus(again)).isGreaterThan(Duration.ofMinutes(110));
        jobs.withdraw(name);
        assertThat(rows("select count(*) from scheduled_tasks where task_instance = ?", name))
                .isZero();
    }

    @Test
    void takesBackAFailedRunAndTriesAgainSoon() throws Exception {
        var account = Ids.next();
        jobs.daily(name, NOT_NOW, () -> {
            messenger.tell(account, Texts.of("试", "try"), Texts.of("试", "try"), null);
            throw new IllegalStateException("as the test wants it");
        });

        jobs.runNow(name);
        await(() ->
                rows("select coalesce(max(consecutive_failures), 0) from scheduled_tasks where task_instance = ?", name)
                        == 1);

        assertThat(dueIn()).isBetween(Duration.ofSeconds(1), Duration.ofMinutes(2));
        assertThat(rows(
                        "select count(*) from message where account_id = unhex(?)",
                        account.toString().replace("-", "")))
                .isZero();
        jobs.withdraw(name);
    }

    @Test
    void runsInEachCommunityByItself() throws Exception {
        Queue<String> seen = new ConcurrentLinkedQueue<>();
        jobs.dailyInEach(name, NOT_NOW, () -> List.of(1, 2), () -> {
            seen.add(tenancy.code());
            if (tenancy.require().id() == 1) {
                throw new IllegalStateException("as the test wants it");
            }
        });

        jobs.runNow(name);
        await(() -> seen.size() == 2);

        assertThat(seen).containsExactlyInAnyOrder(TestCommunities.QINGHEJU.code(), TestCommunities.NEIGHBOUR.code());
        await(() -> rows("select count(*) from scheduled_tasks where task_instance like ?", name + "/%") == 1);
        jobs.withdraw(name);
    }

    private Duration dueIn() {
        return Duration.ofSeconds(rows(
                "select timestampdiff(second, '"
                        + Instant.now().toString().substring(0, 19).replace('T', ' ')
                        + "', execution_time) from scheduled_tasks where task_instance = ?",
                name));
    }

    private int rows(String sql, String parameter) {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, parameter);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : -1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant giveUp = Instant.now().plusSeconds(60);
        while (!condition.getAsBoolean() && Instant.now().isBefore(giveUp)) {
            Thread.sleep(100);
        }
        assertThat(condition.getAsBoolean()).isTrue();
    }
}
