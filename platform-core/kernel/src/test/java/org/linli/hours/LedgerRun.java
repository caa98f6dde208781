package org.linli.hours;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.linli.hours.LedgerAccount.Kind;
import org.linli.spi.Ids;
import org.linli.spi.ProblemException;

/** Many acts of many people on the hours, drawn by chance, and what must hold after them. */
final class LedgerRun {

    private final Bookkeeper desk;
    private final Random random;
    private final List<UUID> people = new ArrayList<>();
    private final Map<UUID, Served> told = new HashMap<>();
    private final List<UUID> records = new ArrayList<>();
    private int confirmed;
    private int corrected;
    private int refused;

    LedgerRun(Bookkeeper desk, long seed) {
        this.desk = desk;
        this.random = new Random(seed);
        for (int i = 0; i < 6; i++) {
            people.add(Ids.next());
        }
    }

    void acts(int count) {
        note();
        for (int i = 0; i < count; i++) {
            try {
                act();
            } catch (ProblemException e) {
                refused++;
            }
        }
    }

    private void act() {
        UUID record = any(records);
        switch (random.nextInt(6)) {
            case 0 -> note();
            case 1 -> desk.note(told.get(record));
            case 2, 3 ->
                confirmed += desk.confirm(any(people), record, any(records))
                        .confirmed()
                        .size();
            case 4 -> {
                desk.correct(any(people), record, random.nextInt(4) * 45);
                corrected++;
            }
            default -> questionOrAnswer(record);
        }
    }

    private void questionOrAnswer(UUID record) {
        ServiceRecord now = desk.record(record);
        if (now.questioned()) {
            Integer minutes = random.nextBoolean() ? null : random.nextInt(200);
            desk.here(() -> desk.questions.answer(any(people), record, "答", minutes));
        } else {
            desk.here(() -> desk.questions.ask(now.account(), record, "问"));
        }
    }

    private void note() {
        Instant start = Instant.parse("2024-01-01T00:00:00Z").plus(Duration.ofHours(random.nextInt(26_000)));
        Served served = Bookkeeper.served(any(people), start, 1 + random.nextInt(600));
        UUID record = desk.note(served).id();
        records.add(record);
        told.put(record, served);
    }

    /** Everything that does not add up. */
    List<String> findings() {
        List<String> findings = new ArrayList<>();
        long all = desk.here(this::sumOfAllBalances);
        if (all != 0) {
            findings.add("all balances together are " + all);
        }
        for (UUID record : records) {
            ServiceRecord now = desk.record(record);
            int pending = desk.balance(Kind.PENDING, now.account(), record);
            int counted = desk.balance(Kind.CONFIRMED, now.account(), record);
            int expected = now.pending() ? pending : counted;
            if (expected != now.minutes() || pending + counted != now.minutes() || pending < 0 || counted < 0) {
                findings.add("a record of " + now.minutes() + " min, " + now.state() + ", has " + pending
                        + " pending and " + counted + " confirmed");
            }
        }
        return findings;
    }

    /** Of every account by itself, the way somebody would add up who does not trust the two sides of an entry. */
    private long sumOfAllBalances() {
        return desk.entities.createQuery("select a from LedgerAccount a", LedgerAccount.class).getResultList().stream()
                .mapToLong(account -> side("getter", account) - side("giver", account))
                .sum();
    }

    private long side(String side, LedgerAccount account) {
        Number sum = desk.entities
                .createQuery("select sum(e.minutes) from LedgerEntry e where e." + side + " = :account", Number.class)
                .setParameter("account", account.id())
                .getSingleResult();
        return sum == null ? 0 : sum.longValue();
    }

    String summary() {
        return "run: " + records.size() + " records, " + confirmed + " confirmed, " + corrected + " corrected, "
                + refused + " refused";
    }

    private <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
