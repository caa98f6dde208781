package org.linli.web.system;

import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * A volunteer who signs up and withdraws without end. Every wish has a key of its own, under which it is sent again and again until
 * there is an answer, and now and then twice at the same moment; what was answered is remembered, and asked for once more at the end.
 */
final class SeatTaker implements Runnable {

    private static final long PAUSE = 100_000_000;
    private static final int PATIENCE = 3_000;
    private static final int DOUBLE_CLICK = 8;

    private final Neighbourhood here;
    private final Person person;
    private final List<String> shifts;
    private final Random random;
    private final Semaphore answered;
    private final AtomicBoolean over;
    private final Map<String, String> signUps = new HashMap<>();
    private final Map<String, Set<String>> states = new HashMap<>();
    private final Map<Call, Answer> acknowledged = new LinkedHashMap<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final AtomicInteger retries = new AtomicInteger();

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
        acknowledged.forEach(this::askAgain);
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

    private Answer insist(Call wish) {
        Call call = wish.header("Idempotency-Key", "seat-" + new UUID(random.nextLong(), random.nextLong()));
        Answer answer = random.nextInt(DOUBLE_CLICK) == 0 ? clickedTwice(call) : firstAnswer(call);
        if (answer.succeeded()) {
            acknowledged.put(call, answer);
            answered.release();
        }
        return answer;
    }

    private Answer clickedTwice(Call call) {
        CompletableFuture<Answer> other = CompletableFuture.supplyAsync(() -> firstAnswer(call));
        Answer answer = firstAnswer(call);
        compare(call, answer, other.join());
        return answer;
    }

    /** The first answer that is one: no broken connection, not "busy". */
    private Answer firstAnswer(Call call) {
        for (int i = 0; i < PATIENCE; i++) {
            try {
                Answer answer = person.ask(call);
                if (answer.succeeded()
                        || (answer.status() != 503 && !answer.problem().isEmpty())) {
                    return answer;
                }
            } catch (UncheckedIOException e) {
                // the server is gone for a moment; the same wish is sent again
            }
            retries.incrementAndGet();
            LockSupport.parkNanos(PAUSE);
        }
        return new Answer(0, Map.of(), "no answer at all");
    }

    private void askAgain(Call call, Answer first) {
        compare(call, first, firstAnswer(call));
    }

    private void compare(Call call, Answer first, Answer again) {
        if (again.status() != first.status() || !again.body().equals(first.body())) {
            complaints.add(call.operation() + " was answered " + first + ", and again " + again);
        }
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
        return retries.get();
    }

    int answers() {
        return acknowledged.size();
    }
}
