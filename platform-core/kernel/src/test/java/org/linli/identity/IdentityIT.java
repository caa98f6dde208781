package org.linli.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.linli.tenancy.TestCommunities.NEIGHBOUR;
import static org.linli.tenancy.TestCommunities.QINGHEJU;

import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.naming.InitialContext;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linli.database.Archives;
import org.linli.database.Slice;
import org.linli.spi.CommonProblem;
import org.linli.spi.ProblemException;
import org.linli.spi.ProblemType;
import org.linli.spi.Role;

@ExtendWith(ArquillianExtension.class)
class IdentityIT {

    private static final String HOME = "203.0.113.1";
    private static final Slice ALL = new Slice(200, List.of());

    @Inject
    Hall hall;

    @Deployment
    static WebArchive deployment() {
        return Archives.kernel(IdentityIT.class, Hall.class);
    }

    @Test
    void signsInByLoginNameOrMobileNumber() {
        String mobile = "1" + String.valueOf(System.nanoTime()).substring(0, 10);
        String login = Hall.newLogin();
        UUID account = hall.act(() -> hall.accounts.open("  " + login.toUpperCase(), mobile, "王大爷", Hall.PASSWORD));

        assertThat(hall.person(hall.signIn(login, Hall.PASSWORD, HOME)).account())
                .isEqualTo(account);
        assertThat(hall.person(hall.signIn(mobile, Hall.PASSWORD, HOME)).account())
                .isEqualTo(account);
    }

    @Test
    void takesALoginNameInChineseThatNobodyHas() {
        refuses(IdentityProblem.WRONG_LOGIN, () -> hall.signIn("张三" + System.nanoTime(), "wrong-wrong", address()));
    }

    @Test
    void givesALoginNameOnce() {
        String login = Hall.newLogin();
        hall.account(login, Role.RESIDENT);

        refuses(CommonProblem.BAD_INPUT, () -> hall.account(login, Role.RESIDENT));
    }

    @Test
    void findsASessionWithItsRolesUntilItIsEnded() {
        UUID account = hall.account(Hall.newLogin(), Role.VOLUNTEER);
        String token = hall.signedIn(account);
        Person person = hall.person(token);

        assertThat(person.roles()).containsExactly(Hall.at(Role.VOLUNTEER, QINGHEJU));
        hall.act(() -> {
            hall.sessions.end(person);
            return true;
        });
        assertThat(hall.act(() -> hall.sessions.find(token))).isEmpty();
        assertThat(hall.act(() -> hall.sessions.find("no such token"))).isEmpty();
    }

    @Test
    void endsAllSessionsOfOneAccountAndOfNoOther() {
        UUID account = hall.account(Hall.newLogin(), Role.VOLUNTEER);
        String phone = hall.signedIn(account);
        String desk = hall.signedIn(account);
        String another = hall.signedIn(hall.account(Hall.newLogin(), Role.VOLUNTEER));

        hall.act(() -> {
            hall.sessions.endAll(account);
            return true;
        });

        assertThat(hall.act(() -> hall.sessions.find(phone))).isEmpty();
        assertThat(hall.act(() -> hall.sessions.find(desk))).isEmpty();
        assertThat(hall.act(() -> hall.sessions.find(another))).isPresent();
    }

    @Test
    void aChangeOfPasswordSignsOutEverywhereElse() {
        String login = Hall.newLogin();
        UUID account = hall.account(login, Role.VOLUNTEER);
        String elsewhere = hall.signedIn(account);
        String here = hall.signedIn(account);

        hall.as(hall.person(here), () -> {
            hall.signIns.changePassword(Hall.PASSWORD, "wu liu qi ba");
            return true;
        });

        assertThat(hall.act(() -> hall.sessions.find(elsewhere))).isEmpty();
        assertThat(hall.act(() -> hall.sessions.find(here))).isPresent();
        refuses(IdentityProblem.WRONG_LOGIN, () -> hall.signIn(login, Hall.PASSWORD, HOME));
        assertThat(hall.signIn(login, "wu liu qi ba", HOME)).isNotBlank();
    }

    @Test
    void slowsDownWhoeverGuessesAlthoughEveryGuessIsTakenBack() {
        String login = Hall.newLogin();
        hall.account(login, Role.RESIDENT);
        String address = address();
        for (int i = 0; i < 6; i++) {
            refuses(IdentityProblem.WRONG_LOGIN, () -> hall.signIn(login, "wrong-wrong", address));
        }

        assertThatThrownBy(() -> hall.signIn(login, Hall.PASSWORD, address()))
                .isInstanceOfSatisfying(ProblemException.class, problem -> {
                    assertThat(problem.type()).isEqualTo(IdentityProblem.TOO_MANY_ATTEMPTS);
                    assertThat(problem.retryAfter()).isPresent();
                });
    }

    @Test
    void doesNotLockTheOwnerOutWhereTheySignIn() {
        String login = Hall.newLogin();
        UUID account = hall.account(login, Role.RESIDENT);
        hall.signIn(login, Hall.PASSWORD, HOME);
        for (int i = 0; i < 6; i++) {
            refuses(IdentityProblem.WRONG_LOGIN, () -> hall.signIn(login, "wrong-wrong", "198.51.100.7"));
        }
        refuses(IdentityProblem.TOO_MANY_ATTEMPTS, () -> hall.signIn(login, "wrong-wrong", "198.51.100.7"));

        assertThat(hall.signIn(login, Hall.PASSWORD, HOME)).isNotBlank();
        Person owner = hall.person(hall.signedIn(account));
        assertThat(hall.as(owner, () -> hall.signIns.signIn(login, Hall.PASSWORD, address())))
                .isNotBlank();
    }

    @Test
    void slowsDownAnAddressThatTriesManyLogins() {
        String address = address();
        List<ProblemType> answers = new ArrayList<>();
        for (int i = 0; i < 32; i++) {
            answers.add(problem(() -> hall.signIn(Hall.newLogin(), "wrong-wrong", address)));
        }

        assertThat(answers).contains(IdentityProblem.TOO_MANY_ATTEMPTS);
        assertThat(answers.subList(0, 31)).containsOnly(IdentityProblem.WRONG_LOGIN);
    }

    @Test
    void countsGuessesMadeAtTheSameTimeOneByOne() throws Exception {
        String login = Hall.newLogin();
        hall.account(login, Role.RESIDENT);
        String address = address();

        List<ProblemType> answers =
                atOnce(Collections.nCopies(24, () -> problem(() -> hall.signIn(login, "wrong-wrong", address))));

        assertThat(answers).containsOnly(IdentityProblem.WRONG_LOGIN, IdentityProblem.TOO_MANY_ATTEMPTS);
        assertThat(Collections.frequency(answers, IdentityProblem.WRONG_LOGIN)).isBetween(1, 8);
    }

    @Test
    void takesAsLongForALoginThatNobodyHas() {
        String login = Hall.newLogin();
        hall.account(login, Role.RESIDENT);
        List<Long> known = new ArrayList<>();
        List<Long> unknown = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            known.add(nanos(() -> hall.signIn(login, "wrong-wrong", address())));
            unknown.add(nanos(() -> hall.signIn(Hall.newLogin(), "wrong-wrong", address())));
        }

        Collections.sort(known);
        Collections.sort(unknown);
        assertThat((double) known.get(2) / unknown.get(2)).isBetween(0.4, 2.5);
    }

    @Test
    void oneUseMakesOneMemberHoweverManyComeAtOnce() throws Exception {
        Person worker = hall.somebody(Role.WORKER);
        String token = invite(worker, Role.VOLUNTEER, 1);
        List<Callable<Boolean>> guests = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID account = hall.act(() -> hall.accounts.open(Hall.newLogin(), null, "客人", Hall.PASSWORD));
            guests.add(() -> problem(() -> follow(token, account)) == null);
        }

        assertThat(atOnce(guests)).containsOnlyOnce(true);
        refuses(IdentityProblem.INVITATION_OVER, () -> hall.act(() -> hall.invitations.open(token)));
    }

    @Test
    void anInvitationEndsWithTheRoleOfWhoeverSentIt() {
        Person lead = hall.somebody(Role.LEAD);
        Person worker = hall.somebody(Role.WORKER);
        String token = invite(worker, Role.VOLUNTEER, 5);
        assertThat(hall.act(() -> hall.invitations.open(token).held())).isEqualTo(Hall.at(Role.VOLUNTEER, QINGHEJU));

        remove(lead, worker);

        refuses(IdentityProblem.INVITATION_OVER, () -> hall.act(() -> hall.invitations.open(token)));
    }

    @Test
    void anInvitationCanBeTakenBack() {
        Person worker = hall.somebody(Role.WORKER);
        String token = invite(worker, Role.RESIDENT, 5);
        UUID id = hall.act(() -> hall.invitations.open(token).id());

        hall.as(worker, () -> {
            hall.invitations.revoke(Place.community(QINGHEJU.code()), id);
            return true;
        });

        refuses(IdentityProblem.INVITATION_OVER, () -> hall.act(() -> hall.invitations.open(token)));
        refuses(CommonProblem.NOT_FOUND, () -> hall.act(() -> hall.invitations.open(Token.next())));
        refuses(
                CommonProblem.NOT_FOUND,
                () -> hall.as(worker, () -> {
                    hall.invitations.revoke(Place.community(NEIGHBOUR.code()), id);
                    return true;
                }));
    }

    @Test
    void nobodyInvitesAboveTheirOwnPlace() {
        Person worker = hall.somebody(Role.WORKER);

        refuses(IdentityProblem.ROLE_NOT_YOURS_TO_GIVE, () -> invite(worker, Role.LEAD, 1));
        refuses(IdentityProblem.ROLE_NOT_YOURS_TO_GIVE, () -> invite(hall.somebody(Role.VOLUNTEER), Role.RESIDENT, 1));
    }

    @Test
    void whatAMembershipAllowedEndsWithItAtOnce() {
        Person lead = hall.somebody(Role.LEAD);
        UUID account = hall.account(Hall.newLogin(), Role.VOLUNTEER);
        String token = hall.signedIn(account);
        Person volunteer = hall.person(token);

        remove(lead, volunteer);

        assertThat(hall.person(token).roles()).isEmpty();
        assertThat(hall.in(QINGHEJU, lead, () -> hall.members.names(List.of(account))))
                .isEmpty();
    }

    @Test
    void namesOnlyPeopleOfTheCurrentCommunity() {
        Person lead = hall.somebody(Role.LEAD);
        UUID stranger = hall.act(() -> {
            UUID account = hall.accounts.open(Hall.newLogin(), null, "邻居", Hall.PASSWORD);
            hall.memberships.begin(account, Hall.at(Role.VOLUNTEER, NEIGHBOUR));
            return account;
        });

        assertThat(hall.in(QINGHEJU, lead, () -> hall.members.names(List.of(lead.account(), stranger))))
                .containsOnlyKeys(lead.account());
        assertThat(hall.in(NEIGHBOUR, lead, () -> hall.members.names(List.of(lead.account(), stranger))))
                .containsOnlyKeys(stranger);
    }

    @Test
    void anothersMembershipIsNotFound() {
        Person lead = hall.somebody(Role.LEAD);
        UUID membership = membership(lead, hall.somebody(Role.VOLUNTEER));

        refuses(
                CommonProblem.NOT_FOUND,
                () -> hall.in(NEIGHBOUR, lead, () -> {
                    hall.memberships.end(membership);
                    return true;
                }));
    }

    private String invite(Person by, Role role, int uses) {
        InvitationWish wish = new InvitationWish(role, null, uses);
        return String.valueOf(hall.as(by, () -> hall.invitations.send(Hall.at(role, QINGHEJU), wish, token -> token))
                .url());
    }

    private void follow(String token, UUID account) {
        hall.act(() -> {
            hall.invitations.follow(hall.invitations.open(token), account);
            return true;
        });
    }

    private UUID membership(Person lead, Person member) {
        return hall.in(QINGHEJU, lead, () -> hall.members.list(null, member.login(), ALL))
                .items()
                .get(0)
                .id();
    }

    private void remove(Person lead, Person member) {
        UUID membership = membership(lead, member);
        hall.in(QINGHEJU, lead, () -> {
            hall.memberships.end(membership);
            return true;
        });
    }

    private static String address() {
        return "192.0.2." + System.nanoTime();
    }

    private static long nanos(ThrowingCallable act) {
        long began = System.nanoTime();
        problem(act);
        return System.nanoTime() - began;
    }

    private static ProblemType problem(ThrowingCallable act) {
        try {
            act.call();
            return null;
        } catch (ProblemException e) {
            return e.type();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
    }

    private static void refuses(ProblemType type, ThrowingCallable act) {
        assertThat(problem(act)).isEqualTo(type);
    }

    private static <T> List<T> atOnce(List<Callable<T>> acts) throws Exception {
        ManagedThreadFactory threads =
                (ManagedThreadFactory) new InitialContext().lookup("java:comp/DefaultManagedThreadFactory");
        ExecutorService executor = Executors.newFixedThreadPool(acts.size(), threads);
        try {
            List<T> answers = new ArrayList<>();
            for (Future<T> done : executor.invokeAll(acts)) {
                answers.add(done.get());
            }
            return answers;
        } finally {
            executor.shutdown();
        }
    }
}
