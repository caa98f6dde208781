package org.linli.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.TestInstance.Lifecycle.PER_CLASS;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.linli.spi.Role;
import org.linli.spi.ServiceProgram;
import org.linli.testkit.DeclaredScreen.Asked;
import org.linli.testkit.Visitor.Answer;

/**
 * What every program promises. A program extends it as {@code …ContractIT} and says what it declares and how its rows come about;
 * the jar is the one at the system property {@code linli.program}, as it is delivered.
 *
 * <p>The last five promises are tried on a Linli that is started for them, once for all, with the real WAR.
 */
@TestInstance(PER_CLASS)
public abstract class ProgramContract {

    private final PackagedProgram program = PackagedProgram.read(Builds.file("linli.program", "target/program.jar"));
    private final OnceStarted linli =
            new OnceStarted(() -> RunningLinli.with(program, Builds.emptied("target/contract")));

    /** The program's declaration. */
    protected abstract ServiceProgram declared();

    /**
     * Requests that bring a text into the rows of a community, that show it again, and that touch a row by its id, all of which
     * succeed in this order. They are sent in two communities with a worker and a volunteer each, and more than once, each time
     * with another text.
     *
     * @param canary a short text that occurs nowhere else; a name or a note, say
     */
    protected abstract List<Sample> samples(String canary);

    @AfterAll
    void stop() {
        linli.close();
    }

    private RunningLinli linli() {
        return linli.get();
    }

    @Test
    void itsIdAndPrefixesAreWellFormed() {
        new DeclarationChecks(program, declared()).idAndPrefixes();
    }

    @Test
    void itsTextsAreCompleteInBothLanguages() {
        new DeclarationChecks(program, declared()).texts();
    }

    @Test
    void itsMigrationsRunOnMariaDb(@TempDir Path empty) throws Exception {
        MigrationCheck.run(program, empty);
    }

    @Test
    void itIsStartedFromItsSignedJar() {
        Answer programs = linli().operator().get("programs");

        assertThat(programs.json().getJsonArray("items"))
                .as("%s is among the programs that serve", program.id())
                .anySatisfy(one -> {
                    assertThat(one.asJsonObject().getString("id")).isEqualTo(program.id());
                    assertThat(one.asJsonObject().getString("version")).isEqualTo(program.version());
                    assertThat(one.asJsonObject().getString("state")).isEqualTo("STARTED");
                });
    }

    @Test
    void enablingTwiceChangesNothing() {
        CommunityUnderTest community = first();
        community.enable();
        List<String> before = community.whatEnablingMakes();

        community.enable();

        assertThat(community.whatEnablingMakes()).isEqualTo(before);
    }

    @Test
    void twoCommunitiesNeverSeeEachOthersRows() {
        String ourCanary = canary();
        String theirCanary = canary();
        List<Sample> our = samples(ourCanary);
        List<Sample> their = samples(theirCanary);
        CommunityUnderTest ours = first().enable();
        CommunityUnderTest theirs = second().enable();
        String ourId = ours.fill(our);
        String theirId = theirs.fill(their);
        Map<Sample, String> before = ours.shown(our);

        assertThat(before.values().toString()).contains(ourCanary).doesNotContain(theirCanary);
        assertThat(theirs.shown(their).values().toString())
                .contains(theirCanary)
                .doesNotContain(ourCanary);
        theirs.cannotTouch(our, ourId);
        assertThat(ours.shown(our)).isEqualTo(before);
        ours.touch(our, ourId);
        theirs.touch(their, theirId);
    }

    @Test
    void suspendedMeansClosedAndKeepsTheData() {
        CommunityUnderTest community = first();
        List<Sample> samples = samples(canary());
        community.enable().fill(samples);
        Map<Sample, String> before = community.shown(samples);

        community.suspend();

        community.isClosed(samples);
        assertThat(community.screensOf(community.member(Role.WORKER))).isEmpty();
        community.enable();
        assertThat(community.shown(samples)).isEqualTo(before);
    }

    @Test
    void everyScreenOpensForItsRolesAndForNoOther() {
        CommunityUnderTest community = first().enable();
        List<DeclaredScreen> screens = program.pages().screens();
        community.members().forEach((role, visitor) -> {
            List<DeclaredScreen> his =
                    screens.stream().filter(screen -> screen.isFor(role)).toList();
            checkScreens(community, role.name(), visitor, his, 403);
        });
        List<DeclaredScreen> open =
                screens.stream().filter(DeclaredScreen::isForStrangers).toList();
        checkScreens(community, "a stranger", linli().stranger(), open, 401);
    }

    private void checkScreens(
            CommunityUnderTest community, String who, Visitor visitor, List<DeclaredScreen> his, int refusal) {
        assertThat(community.screensOf(visitor))
                .as("screens of %s", who)
                .containsExactlyInAnyOrderElementsOf(
                        his.stream().map(DeclaredScreen::path).toList());
        List<Asked> possible =
                his.stream().flatMap(screen -> screen.requests().stream()).toList();
        for (DeclaredScreen screen : program.pages().screens()) {
            for (Asked asked : screen.requests()) {
                Answer answer = community.ask(visitor, asked);
                if (possible.contains(asked)) {
                    assertThat(answer.status())
                            .as("%s, %s: %s", who, asked, answer.body())
                            .isNotIn(401, 403, 405)
                            .isLessThan(500);
                } else {
                    assertThat(answer.status())
                            .as("%s, %s: %s", who, asked, answer.body())
                            .isEqualTo(refusal);
                }
            }
        }
    }

    private CommunityUnderTest first() {
        return new CommunityUnderTest(linli(), linli().communities().get(0), program.id());
    }

    private CommunityUnderTest second() {
        return new CommunityUnderTest(linli(), linli().communities().get(1), program.id());
    }

    private static String canary() {
        return "c" + UUID.randomUUID().toString().substring(0, 8);
    }
}
