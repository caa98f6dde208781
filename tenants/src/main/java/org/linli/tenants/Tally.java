package org.linli.tenants;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Counts what becomes of the lines of a list. */
final class Tally {

    private static final int LISTED = 1_000;

    private final List<Rejected> rejected = new ArrayList<>();
    private int created;
    private int updated;
    private int unchanged;
    private int rejectedCount;

    void created() {
        created++;
    }

    void updated() {
        updated++;
    }

    void unchanged() {
        unchanged++;
    }

    void rejected(Rejected line) {
        rejectedCount++;
        if (rejected.size() < LISTED) {
            rejected.add(line);
        }
    }

    int lines() {
        return created + updated + unchanged + rejectedCount;
    }

    ImportReport report(Locale locale) {
        return new ImportReport(
                created,
                updated,
                unchanged,
                rejectedCount,
                rejected.stream()
                        .sorted(Comparator.comparingInt(Rejected::line))
                        .map(line -> new ImportReport.RejectedView(
                                line.line(), line.field(), line.text().in(locale)))
                        .toList());
    }
}
