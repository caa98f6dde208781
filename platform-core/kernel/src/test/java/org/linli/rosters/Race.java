package org.linli.rosters;

import static org.linli.tenancy.TestCommunities.QINGHEJU;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.linli.spi.ProblemException;

/**
 * Many people sign up and withdraw at the same time.
 *
 * <p>Half of them are calm: one act of theirs at a time, so that each answer can be held against the one before and against what is
 * in the database at the end. The other half act on several devices at once.
 */
final class Race {

    private final Stage stage;
    private final List<UUID> people;
    private final List<UUID> shifts;
    private final Map<UUID, Map<UUID, SignUps.Outcome>> answers = new ConcurrentHashMap<>();
    private final List<String> findings = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger seatsGiven = new AtomicInteger();
    private final AtomicInteger placesGiven = new AtomicInteger();
    private final AtomicInteger withdrawals = new AtomicInteger();
    private final AtomicInteger refusals = new AtomicInteger();

    Race(Stage stage, List<UUID> people, List<UUID> shifts) {
        this.stage = stage;
        this.people = people;
        this.shifts = shifts;
        people.forEach(person -> answers.put(person, new ConcurrentHashMap<>()));
    }

    void act(Random random) {
        int who = random.nextInt(people.size());
        UUID person = people.get(who);
        UUID shift = shifts.get(random.nextInt(shifts.size()));
        if (who % 2 == 0) {
            synchronized (answers.get(person)) {
                act(random, person, shift, true);
            }
        } else {
            act(random, person, shift, false);
        }
    }

    private void act(Random random, UUID person, UUID shift, boolean calm) {
        Map<UUID, SignUps.Outcome> known = answers.get(person);
        if (random.nextInt(10) < 4 && giveBack(random, known)) {
            return;
        }
        SignUps.Outcome before = known.get(shift);
        SignUps.Outcome after = signUp(person, shift);
        if (after == null) {
            return;
        }
        known.put(shift, after);
        if (calm) {
            compare(before, after);
            if (random.nextInt(4) == 0) {
                compare(after, signUp(person, shift));
            }
        }
    }

    private boolean giveBack(Random random, Map<UUID, SignUps.Outcome> known) {
        List<SignUps.Outcome> all = new ArrayList<>(known.values());
        if (all.isEmpty()) {
            return false;
        }
        SignUps.Outcome one = all.get(random.nextInt(all.size()));
        withdraw(one);
        known.remove(one.signUp().shift());
        return true;
    }

    private SignUps.Outcome signUp(UUID person, UUID shift) {
        try {
            SignUps.Outcome outcome = stage.tenancy.<SignUps.Outcome, RuntimeException>in(
                    QINGHEJU, () -> stage.signUps.signUp(person, shift));
            (outcome.signUp().confirmed() ? seatsGiven : placesGiven).incrementAndGet();
            return outcome;
        } catch (ProblemException e) {
            if (e.reasons().stream().allMatch(reason -> reason.type().equals("overlaps"))
                    && !e.reasons().isEmpty()) {
                refusals.incrementAndGet();
            } else {
                findings.add("a sign-up was refused: " + e.getMessage() + " " + e.reasons());
            }
        } catch (RuntimeException e) {
            findings.add("a sign-up failed: " + root(e));
        }
        return null;
    }

    private void withdraw(SignUps.Outcome outcome) {
        withdrawals.incrementAndGet();
        SignUp signUp = outcome.signUp();
        try {
            stage.tenancy.<Boolean, RuntimeException>in(QINGHEJU, () -> {
                stage.signUps.withdraw(signUp.account(), signUp.shift(), signUp.id());
                return true;
            });
        } catch (RuntimeException e) {
            findings.add("a withdrawal failed: " + root(e));
        }
    }

    /** A retry finds the first answer; meanwhile the only thing that may have happened is moving up. */
    private void compare(SignUps.Outcome first, SignUps.Outcome again) {
        if (first == null || again == null) {
            if (first != null) {
                findings.add("a retry was refused");
            }
            return;
        }
        if (!first.signUp().id().equals(again.signUp().id())) {
            findings.add("a retry got another sign-up");
        }
        if (first.signUp().confirmed() && !again.signUp().confirmed()) {
            findings.add("a retry was told that the shift is full");
        }
    }

    /** What was found during the race, and every calm person's last answer that is not what is in the database. */
    List<String> findings() {
        List<String> all = new ArrayList<>(findings);
        for (UUID shift : shifts) {
            Map<UUID, SignUp> rows = new ConcurrentHashMap<>();
            stage.people(shift).forEach(signUp -> rows.put(signUp.account(), signUp));
            for (int i = 0; i < people.size(); i += 2) {
                SignUps.Outcome last = answers.get(people.get(i)).get(shift);
                SignUp row = rows.get(people.get(i));
                if (last == null ? row != null : row == null) {
                    all.add("somebody's last answer is not what is kept");
                } else if (last != null && last.signUp().confirmed() && !row.confirmed()) {
                    all.add("somebody lost a seat that they were given");
                }
            }
        }
        return all;
    }

    String summary() {
        return seatsGiven + " seats and " + placesGiven + " places in line given, " + withdrawals + " given back, "
                + refusals + " refused as overlapping";
    }

    boolean wasOne() {
        return seatsGiven.get() > 0 && placesGiven.get() > 0 && refusals.get() > 0;
    }

    private static String root(Throwable thrown) {
        Throwable cause = thrown;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
