package org.linli.tenants;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Remembers answers for ten seconds, and never more than twenty thousand of them. */
final class ShortMemory<K, V> {

    private static final long LIFE = Duration.ofSeconds(10).toNanos();
    private static final int MOST = 20_000;

    private final Map<K, Remembered<V>> answers = new ConcurrentHashMap<>();

    V get(K key, Function<? super K, ? extends V> ask) {
        Remembered<V> known = answers.get(key);
        if (known != null && System.nanoTime() - known.since() < LIFE) {
            return known.answer();
        }
        long asked = System.nanoTime();
        V answer = ask.apply(key);
        if (answers.size() >= MOST) {
            answers.clear();
        }
        answers.put(key, new Remembered<>(answer, asked));
        return answer;
    }

    void clear() {
        answers.clear();
    }

    private record Remembered<V>(V answer, long since) {}
}
