package org.linli.web.system;

import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * A volunteer who signs up and withdraws without end. Every wish has a key of its own, under which it is sent again and again until
 * there is an answer; what was answered is remembered.
 */
final class SeatTaker implements Runnable {

    private static final long PAUSE = 100_000_000;
    private static final int PATIENCE = 3_000;

    private final Neighbourhood here;
    private final Person person;
    private final List<String> shifts;
    private final Random random;
    private final Semaphore answered;
    private final AtomicBoolean over;
    private final Map<String, String> signUps = new HashMap<>();
    private final Map<String, Set<String>> states = new HashMap<>();
    private final Map<Call, Answer> acknowledged = new LinkedHashMap<>();
    private final List<String> complaints = new ArrayList<>();
    private int retries;

    SeatTaker(
            Neighbourhood here,
            Person person,
            List<String> shifts,
            Random random,
            Semaphore answered,
            AtomicBoolean over) {
        this.here = here;
        this.person = person;
        this.shifts = shifts;
        this.random = random;
        this.answered = answered;
        this.over = over;
    }

    @Override
    public void run() {
        while (!over.get() && complaints.isEmpty()) {
            String shift = shifts.get(random.nextInt(shifts.size()));
            if (signUps.containsKey(shift)) {
                withdraw(shift);
            } else {
                signUp(shift);
            }
        }
    }

    private void signUp(String shift) {
        Answer answer = insist(here.here("POST /communities/{community}/shifts/{shift}/sign-ups")
                .at("shift", shift));
        if (answer.status() == 201) {
            signUps.put(shift, answer.json().getString("id"));
            String state = answer.json().getString("state");
            states.put(shift, state.equals("WAITING") ? Set.of("WAITING", "CONFIRMED") : Set.of("CONFIRMED"));
        } else {
            complaints.add("A sign-up is refused: " + answer);
        }
    }

    private void withdraw(String shift) {
        Answer answer = insist(here.here("DELETE /communities/{community}/shifts/{shift}/sign-ups/{signUp}")
                .at("shift", shift)
                .at("signUp", signUps.remove(shift)));
        states.put(shift, Set.of("WITHDRAWN"));
        if (answer.status() != 204) {
            complaints.add("A withdrawal is refused: " + answer);
        }
    }

    /** The first answer that is one: no broken connection, not "busy". */
    private Answer insist(Call wish) {
        Call call = wish.header("Idempotency-Key", "seat-" + new UUID(random.nextLong(), random.nextLong()));
        for (int i = 0; i < PATIENCE; i++) {
            try {
                Answer answer = person.ask(call);
                if (answer.succeeded()) {
                    acknowledged.put(call, answer);
                    answered.release();
                    return answer;
                }
                if (answer.status() != 503 && !answer.problem().isEmpty()) {
                    return answer;
                }
            } catch (UncheckedIOException e) {
                // the server is gone for a moment; the same wish is sent again
            }
            retries++;
            LockSupport.parkNanos(PAUSE);
        }
        return new Answer(0, Map.of(), "no answer at all");
    }

    /** Sends every acknowledged wish once more, and says which is not answered as it was first. */
    List<String> answeredOtherwiseAgain() {
        List<String> otherwise = new ArrayList<>();
        acknowledged.forEach((call, first) -> {
            Answer again = person.ask(call);
            if (again.status() != first.status() || !again.body().equals(first.body())) {
                otherwise.add(call.operation() + " was answered " + first + ", and again " + again);
            }
        });
        return otherwise;
    }

    /** What may be known of the person on this shift after the last acknowledged wish. */
    Set<String> possibleStates(String shift) {
        return states.getOrDefault(shift, Set.of("WITHDRAWN"));
    }

    Person person() {
        return person;
    }

    List<String> complaints() {
        return complaints;
    }

    int retries() {
        return retries;
    }

    int answers() {
        return acknowledged.size();
    }
}
