package org.linli.tenants;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.linli.spi.Texts;

/**
 * Brings the directory to what a list says, some hundred lines at a time, on one connection.
 *
 * <p>By JDBC: a list has a hundred thousand lines, and one statement takes five hundred of them. What the list does not have is left
 * alone. Nothing is written in a dry run, and what was only going to be written counts as if it were there.
 */
final class Merge {

    private static final int ROWS_A_STATEMENT = 500;
    private static final Texts NEW_STREET = Texts.of("这个街道还没有，请写上名称", "This street is new: give its name");

    private final Connection connection;
    private final boolean dryRun;
    private final Tally tally;
    private final Map<String, String> districts = new HashMap<>();
    private final Map<String, StreetNames> streets = new HashMap<>();

    Merge(Connection connection, boolean dryRun, Tally tally) {
        this.connection = connection;
        this.dryRun = dryRun;
        this.tally = tally;
    }

    /** What a street was called before this import, null for a new one, and what it is called now. */
    private record StreetNames(@Nullable String before, String now) {

        boolean changed() {
            return before != null && !before.equals(now);
        }
    }

    /** Takes over these lines, which the rules let pass and whose codes differ. */
    void take(List<ImportRow> rows) throws SQLException {
        takeDistricts(rows);
        List<ImportRow> placed = takeStreets(rows);
        takeCommunities(placed);
    }

    private void takeDistricts(List<ImportRow> rows) throws SQLException {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            String code = Codes.district(row.code());
            if (!districts.containsKey(code)) {
                wanted.putIfAbsent(code, row.district().isEmpty() ? code : row.district());
            }
        }
        Map<String, String> known = names("district", wanted.keySet());
        districts.putAll(wanted);
        wanted.keySet().removeAll(known.keySet());
        insert(
                "insert into district (code, name, version) values ",
                "(?, ?, 1)",
                wanted.entrySet().stream()
                        .map(district -> List.of(district.getKey(), district.getValue()))
                        .toList());
    }

    private List<ImportRow> takeStreets(List<ImportRow> rows) throws SQLException {
        Map<String, String> wanted = new LinkedHashMap<>();
        for (ImportRow row : rows) {
            String code = Codes.street(row.code());
            StreetNames known = streets.get(code);
            if (known == null || (!row.street().isEmpty() && !row.street().equals(known.now()))) {
                wanted.merge(code, row.street(), (one, other) -> one.isEmpty() ? other : one);
            }
        }
        Map<String, String> known = names("street", wanted.keySet());
        List<List<String>> created = new ArrayList<>();
        List<List<String>> renamed = new ArrayList<>();
        wanted.forEach((code, name) -> {
            String before = known.get(code);
            if (before == null && !name.isEmpty() && !streets.containsKey(code)) {
                created.add(List.of(code, Codes.district(code), name));
                streets.put(code, new StreetNames(null, name));
            } else if (before != null && !name.isEmpty() && !before.equals(name)) {
                renamed.add(List.of(name, code));
                streets.put(code, new StreetNames(before, name));
            } else if (before != null) {
                streets.put(code, new StreetNames(before, before));
            }
        });
        insert("insert into street (code, district_code, name, version) values ", "(?, ?, ?, 1)", created);
        update("update street set name = ?, version = version + 1 where code = ?", renamed);
        return withoutUnknownStreets(rows);
    }

    private List<ImportRow> withoutUnknownStreets(List<ImportRow> rows) {
        List<ImportRow> placed = new ArrayList<>(rows.size());
        for (ImportRow row : rows) {
            if (streets.containsKey(Codes.street(row.code()))) {
                placed.add(row);
            } else {
                tally.rejected(new Rejected(row.line(), "street", NEW_STREET));
            }
        }
        return placed;
    }

    private void takeCommunities(List<ImportRow> rows) throws SQLException {
        Map<String, String> known =
                names("community", rows.stream().map(ImportRow::code).toList());
        List<List<String>> created = new ArrayList<>();
        List<List<String>> renamed = new ArrayList<>();
        for (ImportRow row : rows) {
            String before = known.get(row.code());
            if (before == null) {
                created.add(List.of(row.code(), Codes.street(row.code()), Codes.district(row.code()), row.name()));
                tally.created();
            } else if (!before.equals(row.name())) {
                renamed.add(List.of(row.name(), row.code()));
                tally.updated();
            } else if (hasAnotherStreetName(row)) {
                tally.updated();
            } else {
                tally.unchanged();
            }
        }
        insert(
                "insert into community (code, street_code, district_code, name, state, version) values ",
                "(?, ?, ?, ?, 'ACTIVE', 1)",
                created);
        update("update community set name = ?, version = version + 1 where code = ?", renamed);
    }

    private boolean hasAnotherStreetName(ImportRow row) {
        StreetNames street = streets.get(Codes.street(row.code()));
        return street != null && street.changed();
    }

    private Map<String, String> names(String table, Collection<String> codes) throws SQLException {
        Map<String, String> names = new HashMap<>();
        if (codes.isEmpty()) {
            return names;
        }
        String places = String.join(",", Collections.nCopies(codes.size(), "?"));
        try (PreparedStatement select =
                connection.prepareStatement("select code, name from " + table + " where code in (" + places + ")")) {
            int place = 1;
            for (String code : codes) {
                select.setString(place++, code);
            }
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    names.put(found.getString(1), found.getString(2));
                }
            }
        }
        return names;
    }

    private void insert(String statement, String row, List<List<String>> rows) throws SQLException {
        for (int from = 0; from < rows.size() && !dryRun; from += ROWS_A_STATEMENT) {
            List<List<String>> some = rows.subList(from, Math.min(from + ROWS_A_STATEMENT, rows.size()));
            String values = some.stream().map(any -> row).collect(Collectors.joining(","));
            try (PreparedStatement insert = connection.prepareStatement(statement + values)) {
                int place = 1;
                for (List<String> cells : some) {
                    for (String cell : cells) {
                        insert.setString(place++, cell);
                    }
                }
                insert.executeUpdate();
            }
        }
    }

    private void update(String statement, List<List<String>> rows) throws SQLException {
        if (dryRun || rows.isEmpty()) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(statement)) {
            for (List<String> row : rows) {
                for (int i = 0; i < row.size(); i++) {
                    update.setString(i + 1, row.get(i));
                }
                update.addBatch();
            }
            update.executeBatch();
        }
    }
}
