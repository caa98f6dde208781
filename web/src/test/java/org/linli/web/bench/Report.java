package org.linli.web.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/** Writes down what was measured. */
final class Report {

    private static final int COUNTED = 200;

    private Report() {}

    /** A Markdown table: every ratio beside what is claimed, with a word where the claim does not hold. */
    static String table(Map<Claim, List<Rounds>> results) {
        StringBuilder table = new StringBuilder("""
                | work | communities | side | a second | of plain JDBC | of the bare resource | p50 ms | p50, 10,000 : 10 | CPU ms, server | CPU ms, database |
                | ---- | ----------: | ---- | -------: | ------------: | -------------------: | -----: | ---------------: | -------------: | ---------------: |
                """);
        results.forEach((claim, rounds) -> rounds.forEach(each -> table.append(line(claim, each, rounds))));
        return table.toString();
    }

    private static String line(Claim claim, Rounds each, List<Rounds> all) {
        boolean ours = each.is(Place.LINLI);
        double rate = each.median(Load.Outcome::rate);
        double ofJdbc = ours && claim.hasPlainJdbc()
                ? rate / beside(each, "plain JDBC", all).median(Load.Outcome::rate)
                : 0;
        double ofBare = ours ? rate / beside(each, Place.BARE, all).median(Load.Outcome::rate) : 0;
        double p50 = each.median(Load.Outcome::p50);
        double slower =
                ours && each.place() != all.get(0).place() ? p50 / inSmall(all).median(Load.Outcome::p50) : 0;
        return String.format(
                Locale.ROOT,
                "| %s | %,d | %s | %,.0f | %s | %s | %.1f | %s | %s | %s |%n",
                claim.text,
                each.place().town().communities(),
                ours ? "**" + each.side().name() + "**" : each.side().name(),
                rate,
                ratio(ofJdbc, claim.ofPlainJdbc),
                ratio(ofBare, claim.ofBare),
                p50,
                slower == 0 ? "" : slower <= Claim.SAME ? two(slower) : two(slower) + " (missed: " + Claim.SAME + ")",
                time(each.median(Load.Outcome::processor)),
                time(each.median(Load.Outcome::database)));
    }

    private static Rounds beside(Rounds ours, String name, List<Rounds> all) {
        return all.stream()
                .filter(each -> each.place() == ours.place() && each.is(name))
                .findFirst()
                .orElseThrow();
    }

    private static Rounds inSmall(List<Rounds> all) {
        return all.stream().filter(each -> each.is(Place.LINLI)).findFirst().orElseThrow();
    }

    private static String ratio(double reached, double wanted) {
        if (reached == 0) {
            return "";
        }
        return reached < wanted ? two(reached) + " (missed: " + wanted + ")" : two(reached);
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }

    private static String time(double millis) {
        return millis == 0 ? "" : two(millis);
    }

    /** How many statements of each kind every side sends for one piece of work, by the database's own count. */
    static String counts(List<Claim> claims, List<Place> places) throws Exception {
        StringBuilder text = new StringBuilder();
        for (Claim claim : claims) {
            Place place = places.get(0);
            for (Side side : place.sides(claim)) {
                Map<String, Long> before = counters(place);
                Load.on(side, COUNTED, OptionalLong.empty());
                Map<String, Long> each = new LinkedHashMap<>();
                counters(place).forEach((name, count) -> {
                    long many = Math.round((double) (count - before.getOrDefault(name, 0L)) / COUNTED);
                    if (many > 0) {
                        each.put(name, many);
                    }
                });
                text.append(claim.text)
                        .append(", ")
                        .append(side.name())
                        .append(": ")
                        .append(each)
                        .append('\n');
                place.empty();
            }
        }
        return text.toString();
    }

    private static Map<String, Long> counters(Place place) throws SQLException {
        Map<String, Long> counters = new TreeMap<>();
        try (Connection connection = place.linli().connection();
                Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(
                        "show global status where variable_name in ('Com_select', 'Com_insert', 'Com_update',"
                                + " 'Com_delete', 'Com_commit', 'Com_rollback', 'Com_set_option', 'Questions')")) {
            while (row.next()) {
                counters.put(row.getString(1), row.getLong(2));
            }
        }
        return counters;
    }
}
