package org.linli.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.metrics.Counter;
import org.eclipse.microprofile.metrics.MetricRegistry;
import org.eclipse.microprofile.metrics.Tag;

/** Counts requests and the time they took, by kind and outcome: two additions a request. */
@ApplicationScoped
class RequestMetrics {

    @Inject
    MetricRegistry registry;

    private final Map<String, Counted> known = new ConcurrentHashMap<>();

    void count(String path, int status, long nanos) {
        Counted counted = known.computeIfAbsent(kind(path) + ' ' + status / 100 + "xx", this::counted);
        counted.requests().inc();
        counted.milliseconds().inc(TimeUnit.NANOSECONDS.toMillis(nanos));
    }

    static String kind(String path) {
        if (path.startsWith("/api/")) {
            return "api";
        }
        return path.startsWith("/assets/") || path.startsWith("/plugins/") ? "file" : "page";
    }

    private Counted counted(String key) {
        String[] parts = key.split(" ", 2);
        Tag[] tags = {new Tag("kind", parts[0]), new Tag("status", parts[1])};
        return new Counted(
                registry.counter("linli_requests", tags), registry.counter("linli_request_milliseconds", tags));
    }

    private record Counted(Counter requests, Counter milliseconds) {}
}
